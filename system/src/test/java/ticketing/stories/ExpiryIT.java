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
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.DatabaseProbe;
import ticketing.shop.ExpectedRefusal;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace.Kind;

@OnMarketplace(Kind.SEPARATE_WITH_SHORT_TIMEOUTS)
class ExpiryIT {

    private static final int ROUNDS = 50;
    private static final int JITTER_MILLIS = 50;

    @BeforeAll
    static void wait_until_operational(Shop shop) {
        shop.awaitOperational();
    }

    @Test
    void an_unpaid_order_expires_and_the_ticket_is_on_sale_again(Shop shop) {
        Buyer buyer = shop.buyer();
        String ticket = shop.seller().lists("Concert", "20.00");
        String order = buyer.reserves(ticket);
        shop.shows(ticket, "reserved");

        assertThat(buyer.sees(order, "cancelled").text("cancelReason")).isEqualTo("expired");
        shop.shows(ticket, "available");
        await().untilAsserted(() -> assertThat(buyer.pays(order)
                        .expectRefusal(ExpectedRefusal.ORDER_EXPIRED)
                        .message())
                .isEqualTo("Cannot pay for a cancelled order"));
        shop.buyer().orders(ticket).expectCreated();
    }

    @Test
    void no_payment_begins_between_the_end_of_the_window_and_the_end_of_the_grace(Shop shop) {
        Buyer buyer = shop.buyer();
        ApiResponse order =
                buyer.orders(shop.seller().lists("Concert", "20.00")).expectCreated();

        await().pollInterval(Duration.ofMillis(20))
                .until(() -> Instant.now().isAfter(expiry(order).plusMillis(20)));

        buyer.pays(order.id()).expectRefusal(ExpectedRefusal.ORDER_EXPIRED);
    }

    @Test
    void the_buyer_may_cancel_until_the_order_has_expired(Shop shop) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));

        buyer.cancels(order).expectDone();

        assertThat(buyer.order(order).text("cancelReason")).isEqualTo("user");
    }

    @Test
    void an_old_orders_deadline_does_not_free_another_buyers_hold(Shop shop, DatabaseProbe databases) {
        Buyer first = shop.buyer();
        Buyer second = shop.buyer();
        String ticket = shop.seller().lists("Concert", "20.00");
        String old = first.reserves(ticket);
        first.cancels(old).expectDone();
        String current = second.reserves(ticket);
        second.pays(current).expectCreated();

        await().atMost(Duration.ofSeconds(20)).until(() -> databases.isExpiredFor(old, 2));

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

    /** One buyer, one ticket, one payment at the end of the payment window. */
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
            order = buyer.orders(ticket).expectCreated();
            long delay = Duration.between(Instant.now(), expiry(order).plusMillis(offsetMillis))
                    .toMillis();
            return CompletableFuture.supplyAsync(
                            () -> buyer.paysAsync(order.id()),
                            CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS))
                    .thenCompose(answer -> answer)
                    .thenApply(answer -> {
                        payment = answer;
                        return this;
                    });
        }

        void endsWell(Shop shop) {
            if (payment.isCreated()) {
                buyer.sees(order.id(), "complete");
                shop.shows(ticket, "sold");
            } else {
                payment.expectRefusal(ExpectedRefusal.ORDER_EXPIRED);
                buyer.sees(order.id(), "cancelled");
                shop.shows(ticket, "available");
            }
        }
    }

    @Test
    void a_payment_whose_response_is_lost_is_reconciled_and_charged_once(Shop shop, DatabaseProbe databases) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));

        ApiResponse lost = buyer.pays(order, "tok_lostAnswer").expectRefusal(ExpectedRefusal.PROVIDER_UNREACHABLE);
        assertThat(lost.header("Retry-After")).isPresent();

        buyer.sees(order, "complete");
        assertThat(databases.ledgerEntriesOf(order)).isEqualTo(1);
    }

    @Test
    void a_payment_that_never_reached_the_provider_fails_and_may_be_retried(Shop shop) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));
        buyer.pays(order, "tok_unreachable").expectRefusal(ExpectedRefusal.PROVIDER_UNREACHABLE);
        buyer.pays(order, "tok_visa").expectRefusal(ExpectedRefusal.PAYMENT_IN_PROGRESS);

        await().atMost(Duration.ofSeconds(20)).until(() -> buyer.hasPayment(order, "failed"));

        ApiResponse again = buyer.pays(order, "tok_visa");
        assertThat(again.isCreated() || again.is(ExpectedRefusal.ORDER_EXPIRED))
                .as("%s", again.body())
                .isTrue();
        buyer.sees(order, again.isCreated() ? "complete" : "cancelled");
    }

    @Test
    void a_cancel_that_crosses_a_payment_ends_in_a_refund(Shop shop) {
        Buyer buyer = shop.buyer();

        String ticket = shop.seller().lists("Concert", "20.00");
        String order = buyer.reserves(ticket);
        buyer.pays(order, "tok_lostAnswer").expectRefusal(ExpectedRefusal.PROVIDER_UNREACHABLE);
        boolean isCancelled = buyer.cancels(order).isDone();

        if (isCancelled) {
            await().atMost(Duration.ofSeconds(20)).until(() -> buyer.hasPayment(order, "refunded"));
            assertThat(shop.ticket(ticket).text("status")).isEqualTo("available");
        } else {
            buyer.sees(order, "complete");
        }
    }
}
