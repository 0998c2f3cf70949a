package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.orders.Some.NOON;
import static ticketing.orders.Some.QUARTER_PAST;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ticketing.problem.NotOwner;

class OrderTest {

    private final Order order = Some.order();

    @Test
    void a_new_order_is_created_in_version_0() {
        assertThat(order.status()).isEqualTo(OrderStatus.CREATED);
        assertThat(order.version()).isZero();
        assertThat(order.cancelReason()).isEmpty();
        assertThat(order.term().expiresAt()).isEqualTo(QUARTER_PAST);
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
        assertThat(order.pay(Some.payment("p"))).isEqualTo(Verdict.COMPLETED);
        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETE);
        assertThat(order.paymentId()).contains("p");
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void a_confirmed_order_can_be_paid() {
        order.confirm();
        assertThat(order.pay(Some.payment("p"))).isEqualTo(Verdict.COMPLETED);
        assertThat(order.version()).isEqualTo(2);
    }

    @Test
    void the_same_payment_again_changes_nothing() {
        order.pay(Some.payment("p"));
        assertThat(order.pay(Some.payment("p"))).isEqualTo(Verdict.REPEATED);
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void a_second_payment_is_rejected() {
        order.pay(Some.payment("p"));
        assertThat(order.pay(Some.payment("q"))).isEqualTo(Verdict.ALREADY_PAID);
        assertThat(order.paymentId()).contains("p");
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void a_cancelled_order_cannot_be_paid() {
        order.cancelUnpaid(CancelReason.USER);
        assertThat(order.pay(Some.payment("p"))).isEqualTo(Verdict.ORDER_CANCELLED);
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order.paymentId()).isEmpty();
    }

    @Test
    void an_expired_order_cannot_be_paid() {
        order.expire(QUARTER_PAST);
        assertThat(order.pay(Some.payment("p"))).isEqualTo(Verdict.ORDER_EXPIRED);
    }

    @Test
    void a_wrong_amount_or_currency_leaves_the_order_to_be_paid() {
        assertThat(order.pay(new Payment("p", "order", 1998, "USD"))).isEqualTo(Verdict.WRONG_AMOUNT);
        assertThat(order.pay(new Payment("p", "order", 1999, "EUR"))).isEqualTo(Verdict.WRONG_AMOUNT);
        assertThat(order.status()).isEqualTo(OrderStatus.CREATED);
        assertThat(order.version()).isZero();
        assertThat(order.pay(Some.payment("p"))).isEqualTo(Verdict.COMPLETED);
    }

    @Test
    void its_buyer_may_cancel_it() {
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
        order.pay(Some.payment("p"));
        assertThatThrownBy(() -> order.cancelUnpaid(CancelReason.USER))
                .isInstanceOf(OrderPaid.class)
                .hasMessage("Cannot cancel a paid order");
    }

    @ParameterizedTest
    @EnumSource(CancelReason.class)
    void nothing_cancels_a_paid_order(CancelReason reason) {
        order.pay(Some.payment("p"));
        assertThat(order.cancel(reason)).isFalse();
        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETE);
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void a_paid_order_never_expires() {
        order.pay(Some.payment("p"));
        assertThat(order.expire(QUARTER_PAST)).isFalse();
        assertThat(order.expire(NOON)).isFalse();
        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETE);
    }

    @Test
    void a_live_order_expires_when_its_time_is_over() {
        assertThat(order.expire(QUARTER_PAST)).isTrue();
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order.cancelReason()).contains(CancelReason.EXPIRED);
    }

    @Test
    void a_live_order_never_expires_early() {
        assertThatThrownBy(() -> order.expire(QUARTER_PAST.minusNanos(1_000_000)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(order.status()).isEqualTo(OrderStatus.CREATED);
        assertThat(order.version()).isZero();
    }

    @Test
    void it_is_its_buyers_alone() {
        order.requireOwner(Some.BUYER);
        assertThatThrownBy(() -> order.requireOwner(Some.SELLER)).isInstanceOf(NotOwner.class);
    }
}
