package ticketing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A person with a browser context of their own. */
final class Person {

    static final String PASSWORD = "correct horse battery staple";

    private final String email = "person-" + UUID.randomUUID() + "@example.com";
    private final BrowserContext browser;
    private final PageErrors errors;
    private final Page page;
    private final Api api;

    Person(BrowserContext browser) {
        this.browser = browser;
        this.errors = new PageErrors(browser);
        this.page = browser.newPage();
        this.api = new Api(browser.request());
    }

    String email() {
        return email;
    }

    /** The Playwright page. */
    Page page() {
        return page;
    }

    /** The API with this browser's cookies. */
    Api api() {
        return api;
    }

    /** Requests to URLs that contain this may be refused. */
    Person isPreparedForRefusalOf(String address) {
        errors.expect(address);
        return this;
    }

    Person whoseClockIsWrongBy(Duration error) {
        page.clock()
                .install(new Clock.InstallOptions()
                        .setTime(Date.from(Instant.now().plus(error))));
        return this;
    }

    /** Signs up by the API. */
    Person signedUp() {
        api.signsUp(email, PASSWORD);
        return this;
    }

    /** Signs in by the API. */
    Person signedIn(String email, String password) {
        api.signsIn(email, password);
        return this;
    }

    TicketsPage looksAround() {
        return opens("/", TicketsPage::new);
    }

    TicketPage looksAt(String ticket) {
        return opens("/tickets/" + ticket, TicketPage::new);
    }

    CheckoutPage reserves(String ticket) {
        return looksAt(ticket).reserve();
    }

    TicketFormPage sells() {
        return opens("/sell", TicketFormPage::new);
    }

    TicketFormPage edits(String ticket) {
        return opens("/sell/" + ticket, TicketFormPage::new);
    }

    OperatorPage operates() {
        return opens("/admin", OperatorPage::new);
    }

    Screen opens(String path) {
        return opens(path, Screen::new);
    }

    /** Navigates to the path. */
    <P extends Screen> P opens(String path, Function<Page, P> view) {
        page.navigate(path);
        return view.apply(page);
    }

    /** Closes the browser, and returns the errors of its pages. */
    List<String> leaves() {
        page.evaluate("0");
        browser.close();
        return errors.all();
    }
}
