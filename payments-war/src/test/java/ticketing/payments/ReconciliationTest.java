package ticketing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import ticketing.chassis.metrics.MetersInMemory;

class ReconciliationTest {

    private final FakeProvider provider = new FakeProvider();
    private final MetersInMemory meters = new MetersInMemory();

    @Test
    void a_pending_payment_that_was_charged_is_captured() {
        Payment payment = Samples.pending();
        provider.charged = CompletableFuture.completedFuture(Optional.of("ch_1"));

        assertThat(reconciliation(payment).reconcileNext()).isTrue();

        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(provider.calls).containsExactly("resolve " + payment.id());
        assertThat(meters.counters)
                .containsExactly(Map.entry("ticketing_payments_settled_total{outcome=captured}", 1L));
    }

    @Test
    void a_pending_payment_that_was_not_charged_has_failed() {
        Payment payment = Samples.pending();
        provider.charged = CompletableFuture.completedFuture(Optional.empty());

        reconciliation(payment).reconcileNext();

        assertThat(payment.status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(meters.counters).containsExactly(Map.entry("ticketing_payments_settled_total{outcome=failed}", 1L));
    }

    @Test
    void while_the_provider_is_unavailable_a_payment_stays_pending() {
        Payment payment = Samples.pending();

        assertThatThrownBy(() -> reconciliation(payment).reconcileNext()).isInstanceOf(ProviderUnreachable.class);

        assertThat(payment.status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(meters.counters).isEmpty();
    }

    @Test
    void a_rejected_payment_is_refunded() {
        Payment payment = Samples.captured();
        payment.reject("order-cancelled", Samples.NOON);
        provider.refunded = CompletableFuture.completedFuture(null);

        reconciliation(payment).reconcileNext();

        assertThat(payment.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(provider.calls).containsExactly("refund " + payment.id() + ":refund ch_1 1999");
        assertThat(meters.counters).containsExactly(Map.entry("ticketing_payments_refunded_total{}", 1L));
    }

    @Test
    void a_refund_that_the_provider_does_not_confirm_stays_due() {
        Payment payment = Samples.captured();
        payment.reject("order-cancelled", Samples.NOON);

        assertThatThrownBy(() -> reconciliation(payment).reconcileNext()).isInstanceOf(ProviderUnreachable.class);

        assertThat(payment.isRefundDue()).isTrue();
    }

    @Test
    void without_a_due_payment_the_provider_is_not_called() {
        assertThat(reconciliation().reconcileNext()).isFalse();
        assertThat(provider.calls).isEmpty();
    }

    private Reconciliation reconciliation(Payment... due) {
        Reconciliation reconciliation = new Reconciliation();
        reconciliation.paying = new PayingOf(due);
        reconciliation.refunding = new RefundingOf(due);
        reconciliation.provider = Samples.client(provider);
        reconciliation.meters = meters;
        return reconciliation;
    }

    /** Paying without a database: payments that are due, in this order. */
    private static final class PayingOf extends Paying {

        private final Queue<Payment> due;
        private Payment current;

        PayingOf(Payment... due) {
            this.due = new ArrayDeque<>(List.of(due));
        }

        @Override
        public Optional<Payment> claimDue() {
            current = due.poll();
            return Optional.ofNullable(current);
        }

        @Override
        public Payment capture(String id, String reference) {
            current.capture(reference);
            return current;
        }

        @Override
        public Payment fail(String id) {
            current.fail();
            return current;
        }
    }

    private static final class RefundingOf extends Refunding {

        private final Payment[] payments;

        RefundingOf(Payment... payments) {
            this.payments = payments;
        }

        @Override
        public boolean confirm(String paymentId) {
            return payments[0].confirmRefund();
        }
    }
}
