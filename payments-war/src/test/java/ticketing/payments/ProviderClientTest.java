package ticketing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import ticketing.chassis.problem.Refusal.Kind;
import ticketing.payments.ChargeResult.Charged;

class ProviderClientTest {

    private final FakeProvider provider = new FakeProvider();
    private final ProviderClient client = Samples.client(provider);

    @Test
    void a_charge_has_the_id_of_the_payment_as_its_key() {
        Payment payment = Samples.pending();
        provider.charge = CompletableFuture.completedFuture(new Charged("ch_1"));

        assertThat(client.charge(payment, "tok_visa")).isCompletedWithValue(new Charged("ch_1"));
        assertThat(provider.calls).containsExactly("charge " + payment.id() + " tok_visa 1999");
    }

    @Test
    void a_refund_has_a_key_of_its_own() {
        Payment payment = Samples.captured();
        provider.refunded = CompletableFuture.completedFuture(null);

        client.refund(payment);

        assertThat(provider.calls).containsExactly("refund " + payment.id() + ":refund ch_1 1999");
    }

    @Test
    void a_call_without_a_response_fails_after_the_timeout() {
        assertThat(client.charge(Samples.pending(), "tok_visa").toCompletableFuture())
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableOfType(ExecutionException.class)
                .extracting(Throwable::getCause, throwable(ProviderUnreachable.class))
                .satisfies(refusal -> {
                    assertThat(refusal.slug()).isEqualTo("provider-unreachable");
                    assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
                });
    }

    @Test
    void a_failure_of_the_provider_is_the_same_as_no_response() {
        provider.charged = CompletableFuture.failedFuture(new IllegalStateException("broken"));

        assertThatThrownBy(() -> client.resolve(Samples.pending())).isInstanceOf(ProviderUnreachable.class);
    }

    @Test
    void a_key_without_a_charge_has_no_reference() {
        provider.charged = CompletableFuture.completedFuture(Optional.empty());

        assertThat(client.resolve(Samples.pending())).isEmpty();
    }
}
