package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.ExpectedRefusal;
import ticketing.shop.Operator;
import ticketing.shop.Shop;
import ticketing.shop.StuckRefund;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;

/** An operator cancels live orders and retries refunds; each action is logged with its reason. */
@OnMarketplace(Kind.ALL_IN_ONE)
class OperatorActionsIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static Operator operator;
    private static Buyer buyer;

    @BeforeAll
    static void sign_in(Marketplace marketplace, Shop shop) {
        operator = Operator.of(marketplace);
        buyer = shop.buyer();
    }

    @Test
    void a_live_order_is_cancelled_and_its_ticket_is_on_sale_again(Shop shop) {
        String ticket = shop.seller().lists("Cancelled by an operator", "5.00");
        String order = buyer.reserves(ticket);
        shop.shows(ticket, "reserved");

        ApiResponse cancelled =
                operator.cancelsOrder(order, "The concert is off").expectOk();

        assertThat(cancelled.text("status")).isEqualTo("cancelled");
        assertThat(cancelled.text("cancelReason")).isEqualTo("operator");
        assertThat(cancelled.json().getInt("hold")).isEqualTo(1);
        assertThat(buyer.order(order).text("cancelReason")).isEqualTo("operator");
        shop.shows(ticket, "available");
        operator.cancelsOrder(order, "To be sure").expectOk();
        assertThat(operator.actionsOn("orders", order)).containsExactly("cancel-order: The concert is off");
    }

    @Test
    void a_paid_order_is_not_cancelled_and_its_payment_is_not_refunded(Shop shop) {
        String ticket = shop.seller().lists("Paid", "5.00");
        String order = buyer.reserves(ticket);
        String payment = buyer.pays(order).expectCreated().id();
        buyer.sees(order, "complete");

        ApiResponse refused = operator.cancelsOrder(order, "The concert is off")
                .expectRefusal(ExpectedRefusal.PAID_ORDER_NOT_CANCELLABLE);

        assertThat(refused.message()).isEqualTo("Cannot cancel a paid order");
        operator.retriesRefund(payment, "The concert is off").expectRefusal(ExpectedRefusal.NO_REFUND_DUE);
        assertThat(operator.order(order).text("paymentId")).isEqualTo(payment);
        assertThat(operator.paymentFor(order).getString("status")).isEqualTo("captured");
        assertThat(operator.actionsOn("orders", order)).isEmpty();
        assertThat(operator.actionsOn("payments", payment)).isEmpty();
        shop.shows(ticket, "sold");
    }

    @Test
    void a_stuck_refund_is_retried_at_once(Marketplace marketplace, Shop shop) {
        StuckRefund stuck = StuckRefund.of(marketplace, shop);
        String order = stuck.order();
        String payment = stuck.payment();
        assertThat(operator.paymentFor(order).getBoolean("refundDue")).isTrue();
        assertThat(operator.paymentFor(order).getString("status")).isEqualTo("captured");
        assertThat(operator.paymentFor(order).getString("refundReason")).isEqualTo("order-cancelled");

        operator.retriesRefund(payment, "The provider is back").expectOk();

        await().atMost(TIMEOUT)
                .until(() -> operator.paymentFor(order).getString("status").equals("refunded"));
        operator.retriesRefund(payment, "Once more").expectRefusal(ExpectedRefusal.NO_REFUND_DUE);
        assertThat(operator.actionsOn("payments", payment)).containsExactly("retry-refund: The provider is back");
    }
}
