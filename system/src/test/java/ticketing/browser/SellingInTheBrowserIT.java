package ticketing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

@InTheBrowser
@OnMarketplace(Kind.ALL_IN_ONE)
class SellingInTheBrowserIT {

    @Test
    void a_concurrent_change_is_shown_and_not_overwritten(People people) {
        Person seller = people.customer().isPreparedForRefusalOf("/api/tickets/");
        String ticket = seller.api().lists("As it was");
        TicketFormPage here = seller.edits(ticket);
        assertThat(here.field("Title")).hasValue("As it was");
        seller.api().renames(ticket, "As it is elsewhere");

        here.rename("As it is here");
        here.says("This ticket has changed meanwhile");
        assertThat(titleOf(ticket, seller)).isEqualTo("As it is elsewhere");

        here.button("Load the current version").click();
        assertThat(here.field("Title")).hasValue("As it is elsewhere");
        here.rename("As both like it");
        here.says("Saved.");
        assertThat(titleOf(ticket, seller)).isEqualTo("As both like it");
    }

    @Test
    void a_toast_stays_while_hovered_and_disappears_otherwise(People people) {
        Person seller = people.customer().whoseClockIsWrongBy(Duration.ZERO);
        TicketFormPage offer = seller.edits(seller.api().lists("Well done"));
        Locator toast = offer.text("Saved.");

        offer.rename("Well done, medium");
        toast.hover();
        seller.page().clock().fastForward("01:00");
        assertThat(toast).isVisible();
        offer.button("Close").click();
        assertThat(toast).isHidden();

        offer.rename("Well done, rare");
        assertThat(toast).isVisible();
        seller.page().clock().fastForward("01:00");
        assertThat(toast).isHidden();
    }

    private static String titleOf(String ticket, Person seller) {
        return seller.api().ticket(ticket).getString("title");
    }
}
