package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ticketing.chassis.request.Log;

/**
 * Calls the payment provider under a payment's id as the idempotency key, each call with a timeout. Call it outside of
 * transactions and of permits of the database bulkhead.
 */
@ApplicationScoped
public class ProviderClient {

    private static final Logger LOG = Log.of(ProviderClient.class);
    private static final String REFUND = ":refund";

    @Inject
    PaymentProvider provider;

    @Inject
    ProviderTimeout timeout;

    public String name() {
        return provider.name();
    }

    /** Completes with {@link ProviderUnreachable} when it is unknown whether the amount was captured. */
    CompletionStage<ChargeResult> charge(Payment payment, String token) {
        return withTimeout(provider.charge(payment.id(), token, payment.amount()));
    }

    /**
     * Waits for the charge's reference; empty when nothing was charged, nor ever will be.
     *
     * @throws ProviderUnreachable when the provider does not respond in time
     */
    Optional<String> resolve(Payment payment) {
        return await(provider.resolve(payment.id()));
    }

    /**
     * Refunds a payment and waits for the response.
     *
     * @throws ProviderUnreachable when the provider does not respond in time
     */
    void refund(Payment payment) {
        String reference = payment.stripeId().orElseThrow();
        await(provider.refund(payment.id() + REFUND, reference, payment.amount()));
    }

    private <T> T await(CompletionStage<T> response) {
        try {
            return withTimeout(response).toCompletableFuture().join();
        } catch (CompletionException unreachable) {
            throw new ProviderUnreachable();
        }
    }

    private <T> CompletionStage<T> withTimeout(CompletionStage<T> response) {
        return response.toCompletableFuture()
                .copy()
                .orTimeout(timeout.ofCall().toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> {
                    log(failure);
                    throw new ProviderUnreachable();
                });
    }

    private void log(Throwable failure) {
        if (failure instanceof TimeoutException) {
            LOG.log(
                    Level.WARNING,
                    "Payment provider {0} did not respond within {1}; the payment or refund stays due and is reconciled",
                    name(),
                    timeout.ofCall());
        } else {
            LOG.log(
                    Level.WARNING,
                    "Payment provider " + name() + " failed; the payment or refund stays due and is reconciled",
                    failure);
        }
    }
}
