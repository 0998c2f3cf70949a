package ticketing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

@InTheBrowser
@OnMarketplace(Kind.SEPARATE_WITH_SHORT_TIMEOUTS)
class ExpiryInTheBrowserIT {

    @BeforeAll
    static void wait_until_operational(Shop shop) {
        shop.awaitOperational();
    }

    @Test
    void after_expiry_the_page_offers_to_reserve_again(People people, Shop shop) {
        Person buyer = people.customer();
        buyer.looksAt(shop.seller().lists("Not so fast", "20.00")).clickReserve();

        EndedOrderPage ended = EndedOrderPage.expired(buyer.page());
        ended.says("The ticket goes back on sale. You were not charged.");
        String first = ended.id();
        ended.clickReserveAgain();
        buyer.page().waitForURL(address -> !address.endsWith(first));

        assertThat(EndedOrderPage.expired(buyer.page()).id()).isNotEqualTo(first);
        assertThat(buyer.api().orders()).hasSize(2);
    }
}
