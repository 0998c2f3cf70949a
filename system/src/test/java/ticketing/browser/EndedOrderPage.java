package ticketing.browser;

import com.microsoft.playwright.Page;

/** The page of a cancelled or expired reservation. */
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

    /** Clicks without waiting for the result. */
    void clickReserveAgain() {
        button("Reserve again").click();
    }
}
