package ticketing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

@InTheBrowser
@OnMarketplace(Kind.ALL_IN_ONE)
class LiveUpdatesIT {

    @Test
    void a_status_change_is_shown_live_without_a_layout_shift(People people, Shop shop) {
        String title = UniqueTitles.anew("On and off");
        String ticket = shop.seller().lists(title, "20.00");
        TicketsPage window = people.visitor().looksAround();
        window.shows(title, "Available");
        List<String> before = window.layout(title);

        CheckoutPage checkout = people.customer().reserves(ticket);
        window.shows(title, "Reserved");
        assertThat(window.layout(title)).isEqualTo(before);

        checkout.cancel();
        window.shows(title, "Available");
        assertThat(window.layout(title)).isEqualTo(before);
    }

    @Test
    void a_new_ticket_is_shown_live(People people, Shop shop) {
        String title = UniqueTitles.anew("Fresh from the press");
        TicketsPage window = people.visitor().looksAround();
        window.isSettled();

        shop.seller().lists(title, "20.00");

        window.shows(title, "Available");
    }
}
