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

/** Everybody in one story. Nobody sees another's cookies, storage or cache. */
final class People {

    private final Browser browser;
    private final Marketplace marketplace;
    private final List<Person> present = new ArrayList<>();

    People(Browser browser, Marketplace marketplace) {
        this.browser = browser;
        this.marketplace = marketplace;
    }

    /** Somebody who is not signed in. */
    Person visitor() {
        return speaking("en-US");
    }

    /** Somebody who is not signed in, at a browser of this language. */
    Person speaking(String language) {
        NewContextOptions options = new NewContextOptions()
                .setBaseURL(marketplace.url().toString())
                .setLocale(language)
                .setViewportSize(1280, 800);
        Person person = new Person(browser.newContext(options));
        present.add(person);
        return person;
    }

    /** Somebody who has signed up. */
    Person customer() {
        return visitor().signedUp();
    }

    /** The first administrator, who is signed in. */
    Person operator() {
        return visitor().signedIn(Secrets.ADMINISTRATOR_EMAIL, password());
    }

    /** What the first administrator signs in with. */
    String password() {
        return marketplace.installation().secrets().administrator();
    }

    /** Keeps what all have before them, for whoever looks into a failure. */
    void arePhotographed(Path album) {
        for (int i = 0; i < present.size(); i++) {
            present.get(i).page().screenshot(new Page.ScreenshotOptions().setPath(album.resolve(i + ".png")));
        }
    }

    /** All go home; what went wrong on their pages unnoticed is told now. */
    void leave() {
        List<String> complaints =
                present.stream().flatMap(person -> person.leaves().stream()).toList();
        assertThat(complaints).as("what the pages complain of").isEmpty();
    }
}
