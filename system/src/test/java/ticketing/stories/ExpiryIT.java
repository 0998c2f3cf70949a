package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ticketing.oracle.Oracle;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;
import ticketing.stories.OnMarketplace.Kind;

@OnMarketplace(Kind.SEPARATE_AND_HASTY)
class ExpiryIT {

    private static final int ROUNDS = 50;
    private static final int JITTER_MILLIS = 50;

    @BeforeAll
    static void business_goes_on(Shop shop) {
        shop.awaitOperational();
    }

    @Test
    void an_order_that_nobody_pays_expires_and_the_ticket_is_on_sale_again(Shop shop) {
        Buyer buyer = shop.buyer();
        String ticket = shop.seller().lists("Concert", "20.00");
        String order = buyer.reserves(ticket);
        shop.shows(ticket, "reserved");

        assertThat(buyer.sees(order, "cancelled").text("cancelReason")).isEqualTo("expired");
        shop.shows(ticket, "available");
        await().untilAsserted(() -> assertThat(
                        buyer.pays(order).expectProblem(400, "order-expired").message())
                .isEqualTo("Cannot pay for a cancelled order"));
        shop.buyer().orders(ticket).expect(201);
    }

    @Test
    void between_the_end_of_the_window_and_the_end_of_the_grace_nobody_can_begin_to_pay(Shop shop) {
        Buyer buyer = shop.buyer();
        ApiResponse order =
                buyer.orders(shop.seller().lists("Concert", "20.00")).expect(201);

        await().pollInterval(Duration.ofMillis(20))
                .until(() -> Instant.now().isAfter(expiry(order).plusMillis(20)));

        buyer.pays(order.id()).expectProblem(400, "order-expired");
    }

    @Test
    void the_buyer_may_cancel_until_expiry_is_judged(Shop shop) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));

        buyer.cancels(order).expect(204);

        assertThat(buyer.order(order).text("cancelReason")).isEqualTo("user");
    }

    @Test
    void an_old_orders_deadline_does_not_free_another_buyers_hold(Shop shop, Oracle oracle) {
        Buyer first = shop.buyer();
        Buyer second = shop.buyer();
        String ticket = shop.seller().lists("Concert", "20.00");
        String old = first.reserves(ticket);
        first.cancels(old).expect(204);
        String current = second.reserves(ticket);
        second.pays(current).expect(201);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> oracle.rows(
                                        "orders",
                                        "select 1 where clock_timestamp() > (select expires_at"
                                                + " from orders where id = '" + old + "') + interval '2 seconds'")
                                .size()
                        == 1);

        assertThat(second.order(current).text("status")).isEqualTo("complete");
        assertThat(shop.ticket(ticket).text("status")).isEqualTo("sold");
    }

    /** Every payment is sent within fifty milliseconds of the end of its order's window, before or after. */
    @Test
    void a_payment_that_races_expiry_ends_paid_and_sold_or_cancelled_and_without_money(Shop shop) {
        Seller seller = shop.seller();
        Random random = new Random(1);
        List<CompletableFuture<Round>> rounds = IntStream.range(0, ROUNDS)
                .mapToObj(number -> new Round(shop.buyer(), seller.lists("Race " + number, "19.99")))
                .toList()
                .stream()
                .map(round -> round.race(random.nextInt(2 * JITTER_MILLIS + 1) - JITTER_MILLIS))
                .toList();

        assertThat(rounds.stream().map(CompletableFuture::join)).allSatisfy(round -> round.endsWell(shop));
    }

    private static Instant expiry(ApiResponse order) {
        return Instant.parse(order.text("expiresAt"));
    }

    /** One buyer, one ticket, one payment at the last moment. */
    private static final class Round {

        private final Buyer buyer;
        private final String ticket;
        private ApiResponse order;
        private ApiResponse payment;

        Round(Buyer buyer, String ticket) {
            this.buyer = buyer;
            this.ticket = ticket;
        }

        CompletableFuture<Round> race(int offsetMillis) {
            order = buyer.orders(ticket).expect(201);
            long delay = Duration.between(Instant.now(), expiry(order).plusMillis(offsetMillis))
                    .toMillis();
            return CompletableFuture.supplyAsync(
                            () -> buyer.paysSoon(order.id()),
                            CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS))
                    .thenCompose(answer -> answer)
                    .thenApply(answer -> {
                        payment = answer;
                        return this;
                    });
        }

        void endsWell(Shop shop) {
            if (payment.status() == 201) {
                buyer.sees(order.id(), "complete");
                shop.shows(ticket, "sold");
            } else {
                payment.expectProblem(400, "order-expired");
                buyer.sees(order.id(), "cancelled");
                shop.shows(ticket, "available");
            }
        }
    }

    @Test
    void a_payment_whose_answer_is_lost_is_found_and_charged_once(Shop shop, Oracle oracle) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));

        ApiResponse lost = buyer.pays(order, "tok_lostAnswer").expectProblem(503, "provider-unreachable");
        assertThat(lost.header("Retry-After")).isPresent();

        buyer.sees(order, "complete");
        assertThat(oracle.rows(
                        "payments",
                        "select * from sandbox.ledger where key in" + " (select id from payment where order_id = '"
                                + order + "')"))
                .hasSize(1);
    }

    @Test
    void a_payment_that_never_reached_the_provider_fails_and_may_be_tried_again(Shop shop) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));
        buyer.pays(order, "tok_unreachable").expectProblem(503, "provider-unreachable");
        buyer.pays(order, "tok_visa").expectProblem(409, "payment-in-progress");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> buyer.get("/api/payments?orderId=" + order)
                        .array()
                        .getJsonObject(0)
                        .getString("status")
                        .equals("failed"));

        int status = buyer.pays(order, "tok_visa").status();
        assertThat(status).isIn(201, 400);
        buyer.sees(order, status == 201 ? "complete" : "cancelled");
    }

    @Test
    void a_cancel_that_crosses_a_payment_ends_in_a_refund(Shop shop) {
        Buyer buyer = shop.buyer();
        Visitor passerBy = shop.visitor();
        String ticket = shop.seller().lists("Concert", "20.00");
        String order = buyer.reserves(ticket);
        buyer.pays(order, "tok_lostAnswer").expectProblem(503, "provider-unreachable");
        int cancelled = buyer.cancels(order).status();

        if (cancelled == 204) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> buyer.get("/api/payments?orderId=" + order)
                            .array()
                            .getJsonObject(0)
                            .getString("status")
                            .equals("refunded"));
            assertThat(passerBy.get("/api/tickets/" + ticket).text("status")).isEqualTo("available");
        } else {
            buyer.sees(order, "complete");
        }
    }
}
