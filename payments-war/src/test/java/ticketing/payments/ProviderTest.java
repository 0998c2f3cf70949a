package ticketing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import ticketing.payments.Charge.Charged;
import ticketing.problem.Refusal.Kind;

class ProviderTest {

    private final FakeProcessor processor = new FakeProcessor();
    private final Provider provider =
            new Provider(processor, new Patience(Duration.ofMillis(20), Duration.ofSeconds(30)));

    @Test
    void a_charge_is_asked_for_under_the_id_of_the_payment() {
        Payment payment = Samples.pending();
        processor.charge = CompletableFuture.completedFuture(new Charged("ch_1"));
        assertThat(provider.charge(payment, "tok_visa")).isCompletedWithValue(new Charged("ch_1"));
        assertThat(processor.asked).containsExactly("charge " + payment.id() + " tok_visa 1999");
    }

    @Test
    void a_refund_has_a_key_of_its_own() {
        Payment payment = Samples.captured();
        processor.refunded = CompletableFuture.completedFuture(null);
        provider.refund(payment);
        assertThat(processor.asked).containsExactly("refund " + payment.id() + ":refund ch_1 1999");
    }

    @Test
    void nobody_waits_longer_than_the_time_out_for_an_answer_that_never_comes() {
        assertThat(provider.charge(Samples.pending(), "tok_visa").toCompletableFuture())
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableOfType(ExecutionException.class)
                .extracting(Throwable::getCause, throwable(ProviderUnreachable.class))
                .satisfies(refusal -> {
                    assertThat(refusal.slug()).isEqualTo("provider-unreachable");
                    assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
                });
    }

    @Test
    void a_provider_that_breaks_is_as_good_as_one_that_does_not_answer() {
        processor.charged = CompletableFuture.failedFuture(new IllegalStateException("broken"));
        assertThatThrownBy(() -> provider.settle(Samples.pending())).isInstanceOf(ProviderUnreachable.class);
    }

    @Test
    void a_key_without_a_charge_is_told_as_nothing() {
        processor.charged = CompletableFuture.completedFuture(Optional.empty());
        assertThat(provider.settle(Samples.pending())).isEmpty();
    }
}
