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
import ticketing.oracle.Oracle;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
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

        ApiResponse order = buyer.orders(ticket).expect(201);
        assertThat(order.text("status")).isEqualTo("created");
        assertThat(order.text("userId")).isEqualTo(buyer.id());
        buyer.sees(order.id(), "awaiting:payment");
        assertThat(shop.shows(ticket, "reserved").text("orderId")).isEqualTo(order.id());

        ApiResponse payment = buyer.pays(order.id()).expect(201);
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

        List<ApiResponse> answers = buyers.stream().map(buyer -> buyer.ordersSoon(ticket)).toList().stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .hasSize(contenders - 1)
                .allSatisfy(answer -> assertThat(
                                answer.expectProblem(400, "ticket-reserved").message())
                        .isEqualTo("Ticket is already reserved"));
    }

    @Test
    void a_double_click_on_pay_charges_once(Shop shop, Oracle oracle) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));

        await().until(() -> !oracle.rows("payments", "select id from orders where id = '" + order + "'")
                .isEmpty());
        List<Integer> statuses = IntStream.range(0, 10).mapToObj(click -> buyer.paysSoon(order)).toList().stream()
                .map(CompletableFuture::join)
                .map(BuyingATicketIT::paymentStatus)
                .toList();

        assertThat(statuses).containsOnlyOnce(201);
        buyer.sees(order, "complete");
        assertThat(buyer.get("/api/payments?orderId=" + order).expect(200).array())
                .hasSize(1);
        String charges = "select * from sandbox.ledger where key in" + " (select id from payment where order_id = '"
                + order + "')";
        assertThat(oracle.rows("payments", charges)).hasSize(1);
    }

    private static int paymentStatus(ApiResponse answer) {
        switch (answer.status()) {
            case 201 -> assertThat(answer.text("status")).isEqualTo("captured");
            case 409 -> answer.expectProblem(409, "payment-in-progress");
            default -> answer.expectProblem(400, "order-paid");
        }
        return answer.status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.07", "0.29", "19.99", "8.20", "64.10"})
    void an_awkward_price_is_charged_to_the_cent(String price, Shop shop) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", price));

        ApiResponse payment = buyer.pays(order).expect(201);

        assertThat(BigDecimal.valueOf(payment.json().getInt("amount"), 2)).isEqualByComparingTo(price);
        JsonObject paid = buyer.sees(order, "complete").json();
        assertThat(paid.getJsonNumber("price").bigDecimalValue()).isEqualByComparingTo(price);
    }

    @Test
    void a_declined_card_leaves_the_order_payable(Shop shop) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));

        buyer.pays(order, "tok_chargeDeclined").expectProblem(402, "card-declined");
        buyer.pays(order, "tok_chargeDeclinedInsufficientFunds").expectProblem(402, "card-declined");
        assertThat(buyer.pays(order, "tok_made_up")
                        .expectProblem(400, "validation")
                        .fields())
                .containsExactly("token");
        buyer.pays(order, "tok_visa").expect(201);

        buyer.sees(order, "complete");
        buyer.pays(order).expectProblem(400, "order-paid");
    }

    @Test
    void a_slow_provider_is_waited_for(Shop shop) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));

        buyer.pays(order, "tok_slow").expect(201);

        buyer.sees(order, "complete");
    }

    @Test
    void a_cancelled_order_frees_the_ticket_and_cannot_be_paid(Shop shop) {
        Buyer buyer = shop.buyer();
        String ticket = shop.seller().lists("Concert", "20.00");
        String order = buyer.reserves(ticket);

        buyer.cancels(order).expect(204);
        buyer.cancels(order).expect(204);

        assertThat(buyer.order(order).text("cancelReason")).isEqualTo("user");
        assertThat(buyer.order(order).json().getInt("version"))
                .isEqualTo(buyer.sees(order, "cancelled").json().getInt("version"));
        shop.shows(ticket, "available");
        buyer.sees(order, "cancelled");
        await().untilAsserted(() -> buyer.pays(order).expectProblem(400, "order-cancelled"));
        shop.buyer().orders(ticket).expect(201);
    }

    @Test
    void a_paid_order_cannot_be_cancelled(Shop shop) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));
        buyer.pays(order).expect(201);
        buyer.sees(order, "complete");

        assertThat(buyer.cancels(order).expectProblem(409, "order-paid").message())
                .isEqualTo("Cannot cancel a paid order");
    }

    @Test
    void only_the_buyer_sees_pays_and_cancels_an_order(Shop shop) {
        Buyer buyer = shop.buyer();
        Buyer other = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));

        other.get("/api/orders/" + order).expectProblem(403, "not-owner");
        other.cancels(order).expectProblem(403, "not-owner");
        other.pays(order).expectProblem(403, "not-owner");
        String payment = buyer.pays(order).expect(201).id();
        other.get("/api/payments/" + payment).expectProblem(404, "not-found");
        assertThat(other.get("/api/payments?orderId=" + order).expect(200).array())
                .isEmpty();
        buyer.get("/api/payments/" + payment).expect(200);
    }
}
