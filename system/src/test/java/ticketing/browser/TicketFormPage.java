package ticketing.browser;

import com.microsoft.playwright.Page;

/** The form of a new or an existing ticket. */
final class TicketFormPage extends Screen {

    TicketFormPage(Page page) {
        super(page);
    }

    /** Submits another title without waiting for the result. */
    void rename(String title) {
        field("Title").fill(title);
        button("Save changes").click();
    }

    /** Lists a ticket, and waits for its page. */
    TicketPage list(String title, String price) {
        field("Title").fill(title);
        field("Price in USD").fill(price);
        button("List the ticket").click();
        isHeaded(title);
        return new TicketPage(page);
    }
}
