package ticketing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.chassis.database.DatabaseBulkhead;
import ticketing.chassis.metrics.MetersInMemory;
import ticketing.chassis.problem.Refusals;
import ticketing.payments.ChargeResult.Charged;
import ticketing.payments.ChargeResult.Declined;

class CheckoutTest {

    private final Payment payment = Samples.pending();
    private final FakeProvider provider = new FakeProvider();
    private final MetersInMemory meters = new MetersInMemory();
    private final Checkout checkout = new Checkout();

    @BeforeEach
    void inject() {
        checkout.executor = Runnable::run;
        checkout.bulkhead = new DatabaseBulkhead() {
            @Override
            public <T, X extends Exception> T call(Work<T, X> work) throws X {
                return work.run();
            }
        };
        checkout.paying = new PayingOf(payment);
        checkout.provider = Samples.client(provider);
        checkout.meters = meters;
    }

    @Test
    void a_charged_payment_is_captured() {
        provider.charge = CompletableFuture.completedFuture(new Charged("ch_1"));

        assertThat(pay("tok_visa").status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(payment.stripeId()).contains("ch_1");
        assertCounted("captured");
    }

    @Test
    void a_declined_card_fails_the_payment() {
        provider.charge = CompletableFuture.completedFuture(new Declined(PaymentRefusals.cardDeclined()));

        assertThatThrownBy(() -> pay("tok_chargeDeclined")).cause().satisfies(refusal("card-declined"));
        assertThat(payment.status()).isEqualTo(PaymentStatus.FAILED);
        assertCounted("card-declined");
    }

    @Test
    void an_unknown_token_fails_the_payment() {
        provider.charge = CompletableFuture.completedFuture(new Declined(Refusals.invalid("token", "Invalid value")));

        assertThatThrownBy(() -> pay("nonsense")).cause().satisfies(refusal("validation"));
        assertThat(payment.status()).isEqualTo(PaymentStatus.FAILED);
        assertCounted("validation");
    }

    @Test
    void a_payment_without_a_response_stays_pending() {
        assertThatThrownBy(() -> pay("tok_unreachable")).hasCauseInstanceOf(ProviderUnreachable.class);
        assertThat(payment.status()).isEqualTo(PaymentStatus.PENDING);
        assertCounted("provider-unreachable");
    }

    private Payment pay(String token) {
        return checkout.charge(payment, token).toCompletableFuture().join();
    }

    private void assertCounted(String outcome) {
        assertThat(meters.counters).containsExactly(Map.entry("ticketing_payments_total{outcome=" + outcome + "}", 1L));
    }

    /** Paying without a database: one payment. */
    private static final class PayingOf extends Paying {

        private final Payment payment;

        PayingOf(Payment payment) {
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
}
