package ticketing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One ticket, and what its visitor can do about it. */
final class TicketPage extends Screen {

    static final String FASTER = "Someone was faster";

    TicketPage(Page page) {
        super(page);
    }

    CheckoutPage reserve() {
        clickReserve();
        return new CheckoutPage(page);
    }

    /** Clicks, and does not look what comes of it. */
    void clickReserve() {
        reserveButton().click();
    }

    /** Waits for the end of a race, and tells whether it was won. */
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
