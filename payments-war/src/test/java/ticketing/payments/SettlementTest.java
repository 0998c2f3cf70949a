package ticketing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private final FakeProcessor processor = new FakeProcessor();
    private final Provider provider =
            new Provider(processor, new Patience(Duration.ofMillis(20), Duration.ofSeconds(30)));

    @Test
    void a_pending_payment_that_was_charged_is_captured() {
        Payment payment = Samples.pending();
        processor.charged = CompletableFuture.completedFuture(Optional.of("ch_1"));
        assertThat(settling(payment).settleNext()).isTrue();
        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(processor.asked).containsExactly("settle " + payment.id());
    }

    @Test
    void a_pending_payment_that_was_not_charged_has_failed() {
        Payment payment = Samples.pending();
        processor.charged = CompletableFuture.completedFuture(Optional.empty());
        settling(payment).settleNext();
        assertThat(payment.status()).isEqualTo(PaymentStatus.FAILED);
    }

    @Test
    void while_the_provider_is_away_it_stays_pending() {
        Payment payment = Samples.pending();
        assertThatThrownBy(() -> settling(payment).settleNext()).isInstanceOf(ProviderUnreachable.class);
        assertThat(payment.status()).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    void a_rejected_payment_is_given_back() {
        Payment payment = Samples.captured();
        payment.reject("order-cancelled", Samples.NOON);
        processor.refunded = CompletableFuture.completedFuture(null);
        settling(payment).settleNext();
        assertThat(payment.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(processor.asked).containsExactly("refund " + payment.id() + ":refund ch_1 1999");
    }

    @Test
    void a_refund_that_the_provider_does_not_confirm_stays_due() {
        Payment payment = Samples.captured();
        payment.reject("order-cancelled", Samples.NOON);
        assertThatThrownBy(() -> settling(payment).settleNext()).isInstanceOf(ProviderUnreachable.class);
        assertThat(payment.isRefundDue()).isTrue();
    }

    @Test
    void with_nothing_due_there_is_nothing_to_do() {
        assertThat(settling().settleNext()).isFalse();
    }

    private Settlement settling(Payment... due) {
        Queue<Payment> payments = new ArrayDeque<>(List.of(due));
        return new Settlement(new DueOf(payments), new RefundsOf(due), provider, new NoFigures());
    }

    private static final class DueOf extends Paying {
        private final Queue<Payment> due;
        private Payment current;

        DueOf(Queue<Payment> due) {
            this.due = due;
        }

        @Override
        public Optional<Payment> takeUpDue() {
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

    private static final class RefundsOf extends Refunding {
        private final Payment[] payments;

        RefundsOf(Payment... payments) {
            this.payments = payments;
        }

        @Override
        public boolean refunded(String paymentId) {
            return payments[0].refund();
        }
    }

    private static final class NoFigures extends PaymentMetrics {
        @Override
        void settled(PaymentStatus outcome) {
            // Nobody counts here.
        }

        @Override
        void refunded() {
            // Nobody counts here.
        }
    }
}
