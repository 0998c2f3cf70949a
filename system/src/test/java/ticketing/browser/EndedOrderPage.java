package ticketing.browser;

import com.microsoft.playwright.Page;

/** A reservation that came to nothing. */
final class EndedOrderPage extends Screen {

    private EndedOrderPage(Page page, String why) {
        super(page);
        isHeaded(why);
    }

    static EndedOrderPage cancelled(Page page) {
        return new EndedOrderPage(page, "This reservation is cancelled");
    }

    static EndedOrderPage expired(Page page) {
        return new EndedOrderPage(page, "The fifteen minutes are over");
    }

    /** Clicks, and does not look what comes of it. */
    void clickReserveAgain() {
        button("Reserve again").click();
    }
}
