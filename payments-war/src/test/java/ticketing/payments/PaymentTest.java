package ticketing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import org.junit.jupiter.api.Test;
import ticketing.events.PaymentEvent.PaymentCreated;
import ticketing.events.PaymentEvent.PaymentRefunded;

class PaymentTest {

    private final Payment payment = Samples.pending();

    @Test
    void a_payment_begins_pending_with_the_price_of_its_order() {
        assertThat(payment.status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(payment.amount()).isEqualTo(new Amount(1999, "USD"));
        assertThat(payment.stripeId()).isEmpty();
    }

    @Test
    void a_payment_is_captured_once() {
        assertThat(payment.capture("ch_1")).isTrue();
        assertThat(payment.capture("ch_1")).isFalse();
        assertThat(PaymentEvents.created(payment))
                .isEqualTo(new PaymentCreated(payment.id(), "order", "ch_1", 1999L, "USD", "alice"));
    }

    @Test
    void a_captured_payment_does_not_fail() {
        payment.capture("ch_1");
        payment.fail();
        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void a_failed_payment_cannot_be_captured() {
        payment.fail();
        assertThatThrownBy(() -> payment.capture("ch_1")).isInstanceOf(IllegalStateException.class);
        assertThat(payment.status()).isEqualTo(PaymentStatus.FAILED);
    }

    @Test
    void a_rejected_payment_is_refunded_once() {
        payment.capture("ch_1");
        assertThat(payment.reject("order-cancelled", Samples.NOON)).isTrue();
        assertThat(payment.isRefundDue()).isTrue();
        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(payment.confirmRefund()).isTrue();
        assertThat(payment.confirmRefund()).isFalse();
        assertThat(payment.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(PaymentEvents.refunded(payment))
                .isEqualTo(new PaymentRefunded(payment.id(), "order", 1999L, "USD", "order-cancelled"));
    }

    @Test
    void a_second_rejection_changes_nothing() {
        payment.capture("ch_1");
        payment.reject("order-cancelled", Samples.NOON);
        assertThat(payment.reject("already-paid", Samples.NOON)).isFalse();
        payment.confirmRefund();
        assertThat(payment.reject("already-paid", Samples.NOON)).isFalse();
        assertThat(PaymentEvents.refunded(payment).reason()).isEqualTo("order-cancelled");
    }

    @Test
    void a_payment_that_was_not_rejected_is_not_refunded() {
        payment.capture("ch_1");
        assertThat(payment.confirmRefund()).isFalse();
        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void no_refund_is_due_for_a_payment_that_is_not_captured() {
        assertThat(payment.reject("order-cancelled", Samples.NOON)).isFalse();
        payment.fail();
        assertThat(payment.reject("order-cancelled", Samples.NOON)).isFalse();
    }

    @Test
    void another_payment_for_the_order_is_refused_by_the_state_of_this_one() {
        assertThatThrownBy(payment::refuseAnother).satisfies(refusal("payment-in-progress"));
        payment.capture("ch_1");
        assertThatThrownBy(payment::refuseAnother).satisfies(refusal("order-paid"));
    }
}
