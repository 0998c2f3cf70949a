package ticketing.browser;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

@InTheBrowser
@OnMarketplace(Kind.ALL_IN_ONE)
class CountdownIT {

    @ParameterizedTest
    @ValueSource(ints = {-10, 10})
    void the_time_left_is_the_servers_even_when_the_browsers_clock_is_wrong_by_minutes(
            int minutes, People people, Shop shop) {
        Person buyer = people.customer().whoseClockIsWrongBy(Duration.ofMinutes(minutes));
        CheckoutPage checkout = buyer.reserves(shop.seller().lists("Whatever the clock says", "20.00"));
        Instant end = end(buyer, checkout);

        checkout.showsTheTimeUntil(end);
        checkout.isReloaded();
        checkout.showsTheTimeUntil(end);
    }

    @Test
    void a_page_shows_the_right_time_again_after_its_clock_has_jumped(People people, Shop shop) {
        Person buyer = people.customer().whoseClockIsWrongBy(Duration.ZERO);
        CheckoutPage checkout = buyer.reserves(shop.seller().lists("After a nap", "20.00"));
        Instant end = end(buyer, checkout);

        buyer.page().clock().fastForward("05:00");

        checkout.showsTheTimeUntil(end);
    }

    private static Instant end(Person buyer, CheckoutPage checkout) {
        return Instant.parse(buyer.api().order(checkout.id()).getString("expiresAt"));
    }
}
