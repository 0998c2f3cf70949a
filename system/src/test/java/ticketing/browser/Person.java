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

/** Somebody at a browser of their own. */
final class Person {

    static final String PASSWORD = "correct horse battery staple";

    private final String email = "person-" + UUID.randomUUID() + "@example.com";
    private final BrowserContext browser;
    private final PageErrors complaints;
    private final Page page;
    private final Api api;

    Person(BrowserContext browser) {
        this.browser = browser;
        this.complaints = new PageErrors(browser);
        this.page = browser.newPage();
        this.api = new Api(browser.request());
    }

    String email() {
        return email;
    }

    /** The page itself, for what only some stories look at. */
    Page page() {
        return page;
    }

    /** The shop without its pages. */
    Api api() {
        return api;
    }

    /** Requests to addresses with this in them may be refused. */
    Person isPreparedForRefusalOf(String address) {
        complaints.expect(address);
        return this;
    }

    Person whoseClockIsWrongBy(Duration error) {
        page.clock()
                .install(new Clock.InstallOptions()
                        .setTime(Date.from(Instant.now().plus(error))));
        return this;
    }

    /** Gets an account, without looking at the form. */
    Person signedUp() {
        api.signsUp(email, PASSWORD);
        return this;
    }

    /** Signs in, without looking at the form. */
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

    /** Types the address, and sees what is there. */
    <P extends Screen> P opens(String path, Function<Page, P> view) {
        page.navigate(path);
        return view.apply(page);
    }

    /** Goes home, and tells what the pages complained of. */
    List<String> leaves() {
        page.evaluate("0");
        browser.close();
        return complaints.heard();
    }
}
