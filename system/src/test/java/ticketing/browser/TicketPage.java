package ticketing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The page of one ticket. */
final class TicketPage extends Screen {

    static final String FASTER = "Someone was faster";

    TicketPage(Page page) {
        super(page);
    }

    CheckoutPage reserve() {
        clickReserve();
        return new CheckoutPage(page);
    }

    /** Clicks without waiting for the result. */
    void clickReserve() {
        reserveButton().click();
    }

    /** Waits for the result of a race; true when this person got the ticket. */
    boolean isWon() {
        Locator won = heading(CheckoutPage.TITLE);
        assertThat(won.or(text(FASTER)).first()).isVisible();
        return won.isVisible();
    }

    void isOnSale() {
        assertThat(reserveButton()).isVisible();
    }

    private Locator reserveButton() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Reserve for ")));
    }
}
