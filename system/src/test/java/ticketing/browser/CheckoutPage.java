package ticketing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** The page of a reservation that is not paid yet. */
final class CheckoutPage extends Screen {

    static final String TITLE = "Your reservation";

    /** Server time and countdown have whole seconds. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    CheckoutPage(Page page) {
        super(page);
        isHeaded(TITLE);
        assertThat(timer()).isVisible();
    }

    CheckoutPage with(String card) {
        field(card).check();
        return this;
    }

    /** Pays, and waits for the ticket. */
    PaidOrderPage pay() {
        clickPay();
        return new PaidOrderPage(page);
    }

    /** Clicks without waiting for the result. */
    void clickPay() {
        payButton().click();
    }

    void doubleClickPay() {
        payButton().dblclick();
    }

    EndedOrderPage cancel() {
        askToCancel();
        button("Let it go").click();
        return EndedOrderPage.cancelled(page);
    }

    void askToCancel() {
        button("Cancel the reservation").click();
    }

    /** The time on the countdown. */
    Duration timeLeft() {
        String[] shown = timer().textContent().split(":");
        return Duration.ofMinutes(Long.parseLong(shown[0])).plusSeconds(Long.parseLong(shown[1]));
    }

    /** Waits until the countdown agrees with the server's time. */
    void showsTheTimeUntil(Instant end) {
        page.waitForCondition(() ->
                timeLeft().minus(Duration.between(Instant.now(), end)).abs().compareTo(TOLERANCE) <= 0);
    }

    Locator payButton() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Pay ")));
    }

    Locator timer() {
        return page.getByRole(AriaRole.TIMER);
    }
}
