package ticketing.browser;

import com.microsoft.playwright.Page;

/** A reservation that came to nothing. */
final class EndedPage extends Screen {

    private EndedPage(Page page, String why) {
        super(page);
        isHeaded(why);
    }

    static EndedPage cancelled(Page page) {
        return new EndedPage(page, "This reservation is cancelled");
    }

    static EndedPage expired(Page page) {
        return new EndedPage(page, "The fifteen minutes are over");
    }

    /** Clicks, and does not look what comes of it. */
    void clickReserveAgain() {
        button("Reserve again").click();
    }
}
