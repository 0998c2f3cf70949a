package ticketing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;

@InTheBrowser
@OnMarketplace(Kind.ALL_IN_ONE)
class OutagesInTheBrowserIT {

    @Test
    void an_unanswered_payment_is_reconciled_and_another_card_pays(People people, Shop shop) {
        Person buyer = people.customer().isPreparedForRefusalOf("/api/payments");
        CheckoutPage checkout = buyer.reserves(shop.seller().lists("Into the void", "20.00"));

        checkout.with("A provider that does not answer").clickPay();
        checkout.says("The payment provider takes its time. Please stay here.");
        checkout.says("The payment did not go through and nothing was charged. Please try again.");
        checkout.with("A good card").pay();

        assertThat(buyer.api().paymentsFor(checkout.id())).hasSize(2);
    }

    @Test
    void a_purchase_continues_where_it_was_after_a_server_restart(People people, Shop shop, Marketplace marketplace) {
        Person buyer = people.customer().isPreparedForRefusalOf("/api/");
        CheckoutPage checkout = buyer.reserves(shop.seller().lists("Through thick and thin", "20.00"));
        buyer.page().evaluate("window.isStillTheSame = true");

        marketplace.server("client").kill();
        checkout.clickPay();
        checkout.says("No connection");
        marketplace.server("client").start();

        checkout.pay();
        assertThat(buyer.page().evaluate("window.isStillTheSame")).isEqualTo(true);
    }
}
