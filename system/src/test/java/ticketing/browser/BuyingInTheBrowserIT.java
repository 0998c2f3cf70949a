package ticketing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

@InTheBrowser
@OnMarketplace(Kind.ALL_IN_ONE)
class BuyingInTheBrowserIT {

    @Test
    void a_ticket_is_listed_bought_and_shown_at_the_door(People people, Shop shop) {
        String title = UniqueTitles.anew("Front row, by hand");
        people.customer().sells().list(title, "19,99");
        Person buyer = people.customer();

        TicketPage ticket = buyer.looksAround().choose(title);
        CheckoutPage checkout = ticket.reserve();
        checkout.says("$19.99");
        String order = checkout.id();
        PaidOrderPage paid = checkout.pay();

        String code = paid.scan();
        assertThat(code).isEqualTo(buyer.api().entryCodeOf(order)).isEqualTo(paid.scanSaved());
        JsonObject atTheDoor = people.visitor().api().verifies(code);
        assertThat(atTheDoor.getBoolean("valid")).isTrue();
        assertThat(atTheDoor.getString("orderId")).isEqualTo(order);
    }

    @Test
    void of_two_concurrent_buyers_one_sees_that_someone_was_faster(People people, Shop shop) {
        String ticket = shop.seller().lists("The last one", "64.10");
        Person ann = people.customer().isPreparedForRefusalOf("/api/orders");
        Person ben = people.customer().isPreparedForRefusalOf("/api/orders");
        TicketPage anns = ann.looksAt(ticket);
        TicketPage bens = ben.looksAt(ticket);

        HeldRequests race = new HeldRequests("**/api/orders", ann, ben);
        anns.clickReserve();
        bens.clickReserve();
        race.start();

        boolean isAnns = anns.isWon();
        assertThat(bens.isWon()).isNotEqualTo(isAnns);
        (isAnns ? bens : anns).says("Reserved");
    }

    @Test
    void after_a_declined_card_form_and_time_stay_and_another_card_pays(People people, Shop shop) {
        Person buyer = people.customer().isPreparedForRefusalOf("/api/payments");
        CheckoutPage checkout = buyer.reserves(shop.seller().lists("Not with this card", "20.00"));

        checkout.with("A declined card").clickPay();
        checkout.says("The card was declined");
        assertThat(checkout.timer().isVisible()).isTrue();
        assertThat(checkout.field("A declined card").isChecked()).isTrue();

        checkout.with("A good card").pay();
    }

    @Test
    void a_double_click_pays_once(People people, Shop shop) {
        Person buyer = people.customer();
        CheckoutPage checkout = buyer.reserves(shop.seller().lists("Twice as nice", "20.00"));
        RecordedRequests payments = new RecordedRequests(buyer, "POST", "/api/payments");

        checkout.with("A slow card (5 s)").doubleClickPay();
        checkout.says("The payment provider takes its time. Please stay here.");
        new PaidOrderPage(buyer.page());

        assertThat(payments.count()).isEqualTo(1);
        assertThat(buyer.api().paymentsFor(checkout.id())).hasSize(1);
    }
}
