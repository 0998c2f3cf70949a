package ticketing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** The list of tickets. */
final class TicketsPage extends Screen {

    TicketsPage(Page page) {
        super(page);
        isHeaded("Tickets for anything, from anyone");
    }

    /** Waits until the ticket's card has this status. */
    void shows(String title, String status) {
        assertThat(card(title).getByText(status, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    TicketPage choose(String title) {
        card(title).getByRole(AriaRole.LINK).click();
        return new TicketPage(page);
    }

    /** The position and size of the card and its elements, without the status. */
    List<String> layout(String title) {
        return card(title).locator("xpath=.|.//h3|.//a|.//*[contains(@class,'tabular-nums')]").all().stream()
                .map(Locator::boundingBox)
                .map(TicketsPage::described)
                .toList();
    }

    private Locator card(String title) {
        return page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(title, new Page.GetByTextOptions().setExact(true))));
    }

    private static String described(BoundingBox box) {
        return box.x + "," + box.y + " " + box.width + "x" + box.height;
    }
}
