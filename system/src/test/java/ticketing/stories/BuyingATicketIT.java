package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.DatabaseProbe;
import ticketing.shop.ExpectedRefusal;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace.Kind;

@OnMarketplace(Kind.ALL_IN_ONE)
class BuyingATicketIT {

    @Test
    void a_seller_lists_a_ticket_and_a_buyer_reserves_and_pays_it(Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = seller.lists("Concert", "19.99");

        ApiResponse order = buyer.orders(ticket).expectCreated();
        assertThat(order.text("status")).isEqualTo("created");
        assertThat(order.text("userId")).isEqualTo(buyer.id());
        buyer.sees(order.id(), "awaiting:payment");
        assertThat(shop.shows(ticket, "reserved").text("orderId")).isEqualTo(order.id());

        ApiResponse payment = buyer.pays(order.id()).expectCreated();
        assertThat(payment.json().getInt("amount")).isEqualTo(1_999);
        assertThat(payment.text("status")).isEqualTo("captured");
        buyer.sees(order.id(), "complete");
        assertThat(shop.shows(ticket, "sold").text("orderId")).isEqualTo(order.id());
    }

    @Test
    void of_two_buyers_of_one_ticket_exactly_one_gets_it(Shop shop) {
        race(shop, 2);
    }

    @Test
    void of_fifty_buyers_of_one_ticket_exactly_one_gets_it(Shop shop) {
        race(shop, 50);
    }

    private static void race(Shop shop, int contenders) {
        String ticket = shop.seller().lists("The last one", "64.10");
        List<Buyer> buyers = shop.buyers(contenders);

        List<ApiResponse> answers = buyers.stream().map(buyer -> buyer.ordersAsync(ticket)).toList().stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers.stream().filter(answer -> answer.isCreated())).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.isCreated()))
                .hasSize(contenders - 1)
                .allSatisfy(answer -> assertThat(answer.expectRefusal(ExpectedRefusal.TICKET_RESERVED)
                                .message())
                        .isEqualTo("Ticket is already reserved"));
    }

    @Test
    void a_double_click_on_pay_charges_once(Shop shop, DatabaseProbe databases) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));

        await().until(() -> databases.isKnownToPayments(order));
        List<ApiResponse> responses = IntStream.range(0, 10).mapToObj(click -> buyer.paysAsync(order)).toList().stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(responses)
                .filteredOn(ApiResponse::isCreated)
                .singleElement()
                .satisfies(paid -> assertThat(paid.text("status")).isEqualTo("captured"));
        assertThat(responses)
                .filteredOn(response -> !response.isCreated())
                .allSatisfy(BuyingATicketIT::isSecondPayment);
        buyer.sees(order, "complete");
        assertThat(buyer.paymentsFor(order)).hasSize(1);
        assertThat(databases.ledgerEntriesOf(order)).isEqualTo(1);
    }

    private static void isSecondPayment(ApiResponse response) {
        boolean isInProgress = response.is(ExpectedRefusal.PAYMENT_IN_PROGRESS);
        response.expectRefusal(isInProgress ? ExpectedRefusal.PAYMENT_IN_PROGRESS : ExpectedRefusal.ORDER_PAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.07", "0.29", "19.99", "8.20", "64.10"})
    void an_awkward_price_is_charged_to_the_cent(String price, Shop shop) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", price));

        ApiResponse payment = buyer.pays(order).expectCreated();

        assertThat(BigDecimal.valueOf(payment.json().getInt("amount"), 2)).isEqualByComparingTo(price);
        JsonObject paid = buyer.sees(order, "complete").json();
        assertThat(paid.getJsonNumber("price").bigDecimalValue()).isEqualByComparingTo(price);
    }

    @Test
    void a_declined_card_leaves_the_order_payable(Shop shop) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));

        buyer.pays(order, "tok_chargeDeclined").expectRefusal(ExpectedRefusal.CARD_DECLINED);
        buyer.pays(order, "tok_chargeDeclinedInsufficientFunds").expectRefusal(ExpectedRefusal.CARD_DECLINED);
        assertThat(buyer.pays(order, "tok_made_up")
                        .expectRefusal(ExpectedRefusal.VALIDATION)
                        .fields())
                .containsExactly("token");
        buyer.pays(order, "tok_visa").expectCreated();

        buyer.sees(order, "complete");
        buyer.pays(order).expectRefusal(ExpectedRefusal.ORDER_PAID);
    }

    @Test
    void a_slow_provider_is_waited_for(Shop shop) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));

        buyer.pays(order, "tok_slow").expectCreated();

        buyer.sees(order, "complete");
    }

    @Test
    void a_cancelled_order_frees_the_ticket_and_cannot_be_paid(Shop shop) {
        Buyer buyer = shop.buyer();
        String ticket = shop.seller().lists("Concert", "20.00");
        String order = buyer.reserves(ticket);

        buyer.cancels(order).expectDone();
        buyer.cancels(order).expectDone();

        assertThat(buyer.order(order).text("cancelReason")).isEqualTo("user");
        assertThat(buyer.order(order).json().getInt("version"))
                .isEqualTo(buyer.sees(order, "cancelled").json().getInt("version"));
        shop.shows(ticket, "available");
        buyer.sees(order, "cancelled");
        await().untilAsserted(() -> buyer.pays(order).expectRefusal(ExpectedRefusal.ORDER_CANCELLED));
        shop.buyer().orders(ticket).expectCreated();
    }

    @Test
    void a_paid_order_cannot_be_cancelled(Shop shop) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));
        buyer.pays(order).expectCreated();
        buyer.sees(order, "complete");

        assertThat(buyer.cancels(order)
                        .expectRefusal(ExpectedRefusal.PAID_ORDER_NOT_CANCELLABLE)
                        .message())
                .isEqualTo("Cannot cancel a paid order");
    }

    @Test
    void only_the_buyer_sees_pays_and_cancels_an_order(Shop shop) {
        Buyer buyer = shop.buyer();
        Buyer other = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));

        other.looksUpOrder(order).expectRefusal(ExpectedRefusal.NOT_OWNER);
        other.cancels(order).expectRefusal(ExpectedRefusal.NOT_OWNER);
        other.pays(order).expectRefusal(ExpectedRefusal.NOT_OWNER);
        String payment = buyer.pays(order).expectCreated().id();
        other.looksUpPayment(payment).expectRefusal(ExpectedRefusal.NOT_FOUND);
        assertThat(other.paymentsFor(order)).isEmpty();
        buyer.looksUpPayment(payment).expectOk();
    }
}
