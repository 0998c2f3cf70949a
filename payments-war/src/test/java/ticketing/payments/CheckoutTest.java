package ticketing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.payments.Charge.Charged;
import ticketing.payments.Charge.Refused;
import ticketing.platform.InTurn;
import ticketing.problem.Invalid;

class CheckoutTest {

    private final Payment payment = Samples.pending();
    private final FakeProcessor processor = new FakeProcessor();
    private final Provider provider =
            new Provider(processor, new Patience(Duration.ofMillis(20), Duration.ofSeconds(30)));
    private final Told told = new Told();
    private final Checkout checkout = new Checkout(new InTurn(), new BookOf(payment), provider, told);

    @BeforeEach
    void write_answers_down_at_once() {
        checkout.executor = Runnable::run;
    }

    @Test
    void a_charged_payment_is_captured() {
        processor.charge = CompletableFuture.completedFuture(new Charged("ch_1"));
        assertThat(pay("tok_visa").status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(payment.stripeId()).contains("ch_1");
        assertThat(told.outcomes).containsExactly("captured");
    }

    @Test
    void a_declined_card_fails_the_payment() {
        processor.charge = CompletableFuture.completedFuture(new Refused(new CardDeclined()));
        assertThatThrownBy(() -> pay("tok_chargeDeclined")).hasCauseInstanceOf(CardDeclined.class);
        assertThat(payment.status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(told.outcomes).containsExactly("card-declined");
    }

    @Test
    void an_unknown_token_fails_the_payment() {
        processor.charge = CompletableFuture.completedFuture(new Refused(new Invalid("token", "Invalid value")));
        assertThatThrownBy(() -> pay("nonsense")).hasCauseInstanceOf(Invalid.class);
        assertThat(payment.status()).isEqualTo(PaymentStatus.FAILED);
    }

    @Test
    void a_payment_without_an_answer_stays_pending() {
        assertThatThrownBy(() -> pay("tok_unreachable")).hasCauseInstanceOf(ProviderUnreachable.class);
        assertThat(payment.status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(told.outcomes).containsExactly("provider-unreachable");
    }

    private Payment pay(String token) {
        return checkout.charge(payment, token).toCompletableFuture().join();
    }

    /** Paying without a database: one payment. */
    static final class BookOf extends Paying {
        private final Payment payment;

        BookOf(Payment payment) {
            this.payment = payment;
        }

        @Override
        public Payment capture(String id, String reference) {
            payment.capture(reference);
            return payment;
        }

        @Override
        public Payment fail(String id) {
            payment.fail();
            return payment;
        }
    }

    private static final class Told extends PaymentMetrics {
        private final List<String> outcomes = new ArrayList<>();

        @Override
        void answered(String outcome) {
            outcomes.add(outcome);
        }
    }
}
