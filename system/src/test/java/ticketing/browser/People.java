package ticketing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ticketing.system.Marketplace;
import ticketing.system.Secrets;

/** The people of one story, each with cookies, storage and cache of their own. */
final class People {

    private final Browser browser;
    private final Marketplace marketplace;
    private final List<Person> present = new ArrayList<>();

    People(Browser browser, Marketplace marketplace) {
        this.browser = browser;
        this.marketplace = marketplace;
    }

    /** A person who is not signed in. */
    Person visitor() {
        return speaking("en-US");
    }

    /** A person who is not signed in, with a browser in this language. */
    Person speaking(String language) {
        NewContextOptions options = new NewContextOptions()
                .setBaseURL(marketplace.url().toString())
                .setLocale(language)
                .setViewportSize(1280, 800);
        Person person = new Person(browser.newContext(options));
        present.add(person);
        return person;
    }

    /** A person with an account, signed in. */
    Person customer() {
        return visitor().signedUp();
    }

    /** The first administrator, signed in. */
    Person operator() {
        return visitor().signedIn(Secrets.ADMINISTRATOR_EMAIL, password());
    }

    /** The password of the first administrator. */
    String password() {
        return marketplace.installation().secrets().administrator();
    }

    /** Saves a screenshot of each page for the analysis of a failure. */
    void arePhotographed(Path album) {
        for (int i = 0; i < present.size(); i++) {
            present.get(i).page().screenshot(new Page.ScreenshotOptions().setPath(album.resolve(i + ".png")));
        }
    }

    /** Closes all browsers, and fails when a page had errors. */
    void leave() {
        List<String> errors =
                present.stream().flatMap(person -> person.leaves().stream()).toList();
        assertThat(errors).as("errors of the pages").isEmpty();
    }
}
