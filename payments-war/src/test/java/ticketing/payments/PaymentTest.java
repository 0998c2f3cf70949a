package ticketing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import ticketing.events.PaymentEvent.PaymentCreated;
import ticketing.events.PaymentEvent.PaymentRefunded;

class PaymentTest {

    private final Payment payment = Samples.pending();

    @Test
    void it_begins_pending_with_the_price_of_its_order() {
        assertThat(payment.status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(payment.amount()).isEqualTo(new Amount(1999, "USD"));
        assertThat(payment.stripeId()).isEmpty();
    }

    @Test
    void it_is_captured_once() {
        assertThat(payment.capture("ch_1")).isTrue();
        assertThat(payment.capture("ch_1")).isFalse();
        assertThat(PaymentNews.created(payment))
                .isEqualTo(new PaymentCreated(payment.id(), "order", "ch_1", 1999L, "USD", "alice"));
    }

    @Test
    void a_captured_payment_does_not_fail() {
        payment.capture("ch_1");
        payment.fail();
        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void a_failed_payment_was_never_charged() {
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
        assertThat(payment.refund()).isTrue();
        assertThat(payment.refund()).isFalse();
        assertThat(payment.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(PaymentNews.refunded(payment))
                .isEqualTo(new PaymentRefunded(payment.id(), "order", 1999L, "USD", "order-cancelled"));
    }

    @Test
    void a_second_rejection_changes_nothing() {
        payment.capture("ch_1");
        payment.reject("order-cancelled", Samples.NOON);
        assertThat(payment.reject("already-paid", Samples.NOON)).isFalse();
        payment.refund();
        assertThat(payment.reject("already-paid", Samples.NOON)).isFalse();
        assertThat(PaymentNews.refunded(payment).reason()).isEqualTo("order-cancelled");
    }

    @Test
    void what_was_not_rejected_is_not_refunded() {
        payment.capture("ch_1");
        assertThat(payment.refund()).isFalse();
        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void there_is_nothing_to_give_back_of_a_payment_that_is_not_captured() {
        assertThat(payment.reject("order-cancelled", Samples.NOON)).isFalse();
        payment.fail();
        assertThat(payment.reject("order-cancelled", Samples.NOON)).isFalse();
    }

    @Test
    void another_payment_beside_it_is_refused_in_the_words_of_its_state() {
        assertThatThrownBy(payment::refuseAnother).isInstanceOf(PaymentInProgress.class);
        payment.capture("ch_1");
        assertThatThrownBy(payment::refuseAnother).isInstanceOf(OrderPaid.class);
    }
}
