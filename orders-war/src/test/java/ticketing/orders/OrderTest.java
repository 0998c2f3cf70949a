package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;
import static ticketing.orders.Samples.NOON;
import static ticketing.orders.Samples.QUARTER_PAST;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {

    private final Order order = Samples.order();

    @Test
    void a_new_order_is_created_in_version_0() {
        assertThat(order.status()).isEqualTo(OrderStatus.CREATED);
        assertThat(order.version()).isZero();
        assertThat(order.cancelReason()).isEmpty();
        assertThat(order.paymentWindow().expiresAt()).isEqualTo(QUARTER_PAST);
    }

    @Test
    void a_confirmed_order_awaits_its_payment() {
        assertThat(order.confirm()).isTrue();
        assertThat(order.status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void a_second_confirmation_changes_nothing() {
        order.confirm();
        assertThat(order.confirm()).isFalse();
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void an_order_can_be_paid_before_it_is_confirmed() {
        assertThat(order.pay(Samples.payment("p"))).isEqualTo(PaymentDecision.COMPLETED);
        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETE);
        assertThat(order.paymentId()).contains("p");
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void a_confirmed_order_can_be_paid() {
        order.confirm();
        assertThat(order.pay(Samples.payment("p"))).isEqualTo(PaymentDecision.COMPLETED);
        assertThat(order.version()).isEqualTo(2);
    }

    @Test
    void the_same_payment_again_changes_nothing() {
        order.pay(Samples.payment("p"));
        assertThat(order.pay(Samples.payment("p"))).isEqualTo(PaymentDecision.REPEATED);
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void a_second_payment_is_rejected() {
        order.pay(Samples.payment("p"));
        assertThat(order.pay(Samples.payment("q"))).isEqualTo(PaymentDecision.ALREADY_PAID);
        assertThat(order.paymentId()).contains("p");
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void a_cancelled_order_cannot_be_paid() {
        order.cancelUnpaid(CancelReason.USER);
        assertThat(order.pay(Samples.payment("p"))).isEqualTo(PaymentDecision.ORDER_CANCELLED);
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order.paymentId()).isEmpty();
    }

    @Test
    void an_expired_order_cannot_be_paid() {
        order.expire(QUARTER_PAST);
        assertThat(order.pay(Samples.payment("p"))).isEqualTo(PaymentDecision.ORDER_EXPIRED);
    }

    @Test
    void a_wrong_amount_or_currency_leaves_the_order_payable() {
        assertThat(order.pay(new Payment("p", "order", 1998, "USD"))).isEqualTo(PaymentDecision.WRONG_AMOUNT);
        assertThat(order.pay(new Payment("p", "order", 1999, "EUR"))).isEqualTo(PaymentDecision.WRONG_AMOUNT);
        assertThat(order.status()).isEqualTo(OrderStatus.CREATED);
        assertThat(order.version()).isZero();
        assertThat(order.pay(Samples.payment("p"))).isEqualTo(PaymentDecision.COMPLETED);
    }

    @Test
    void its_buyer_may_cancel_an_order() {
        assertThat(order.cancelUnpaid(CancelReason.USER)).isTrue();
        assertThat(order.cancelReason()).contains(CancelReason.USER);
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void a_cancelled_order_stays_cancelled_for_its_first_reason() {
        order.cancelUnpaid(CancelReason.USER);
        assertThat(order.cancelUnpaid(CancelReason.USER)).isFalse();
        assertThat(order.cancel(CancelReason.TICKET_UNAVAILABLE)).isFalse();
        assertThat(order.expire(QUARTER_PAST)).isFalse();
        assertThat(order.confirm()).isFalse();
        assertThat(order.cancelReason()).contains(CancelReason.USER);
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void its_buyer_cannot_cancel_a_paid_order() {
        order.pay(Samples.payment("p"));
        assertThatThrownBy(() -> order.cancelUnpaid(CancelReason.USER))
                .satisfies(refusal("order-paid"))
                .hasMessage("Cannot cancel a paid order");
    }

    @ParameterizedTest
    @EnumSource(CancelReason.class)
    void nothing_cancels_a_paid_order(CancelReason reason) {
        order.pay(Samples.payment("p"));
        assertThat(order.cancel(reason)).isFalse();
        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETE);
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void a_paid_order_never_expires() {
        order.pay(Samples.payment("p"));
        assertThat(order.expire(QUARTER_PAST)).isFalse();
        assertThat(order.expire(NOON)).isFalse();
        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETE);
    }

    @Test
    void a_live_order_expires_at_the_end_of_its_window() {
        assertThat(order.expire(QUARTER_PAST)).isTrue();
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order.cancelReason()).contains(CancelReason.EXPIRED);
    }

    @Test
    void a_live_order_does_not_expire_before_the_end_of_its_window() {
        assertThatThrownBy(() -> order.expire(QUARTER_PAST.minusNanos(1_000_000)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(order.status()).isEqualTo(OrderStatus.CREATED);
        assertThat(order.version()).isZero();
    }

    @Test
    void no_other_user_owns_an_order() {
        order.requireBuyer(Samples.BUYER);
        assertThatThrownBy(() -> order.requireBuyer(Samples.SELLER)).satisfies(refusal("not-owner"));
    }
}
