package ticketing.browser;

import com.microsoft.playwright.Page;

/** Where a seller says what the ticket is. */
final class TicketFormPage extends Screen {

    TicketFormPage(Page page) {
        super(page);
    }

    /** Gives the ticket another title, and does not look what comes of it. */
    void rename(String title) {
        field("Title").fill(title);
        button("Save changes").click();
    }

    /** Lists a ticket, and sees it on sale. */
    TicketPage list(String title, String price) {
        field("Title").fill(title);
        field("Price in USD").fill(price);
        button("List the ticket").click();
        isHeaded(title);
        return new TicketPage(page);
    }
}
