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
import ticketing.request.Log;

/**
 * The processor of cards as our payments see it: asked under a payment's id, and never waited for longer than our
 * patience lasts. Not to be asked in a transaction, nor in a turn at the database.
 */
@ApplicationScoped
public class Provider {

    private static final Logger LOG = Log.of(Provider.class);
    private static final String REFUND = ":refund";

    private CardProcessor processor;
    private Patience patience;

    protected Provider() {}

    @Inject
    Provider(CardProcessor processor, Patience patience) {
        this.processor = processor;
        this.patience = patience;
    }

    public String name() {
        return processor.name();
    }

    /** Ends as {@link ProviderUnreachable} when nobody knows whether the money was taken. */
    CompletionStage<Charge> charge(Payment payment, String token) {
        return patiently(processor.charge(payment.id(), token, payment.amount()));
    }

    /** The charge's reference; nothing when nothing was charged, nor ever will be. Waits for the answer. */
    Optional<String> settle(Payment payment) {
        return await(processor.settle(payment.id()));
    }

    /** Waits for the answer. */
    void refund(Payment payment) {
        String reference = payment.stripeId().orElseThrow();
        await(processor.refund(payment.id() + REFUND, reference, payment.amount()));
    }

    private <T> T await(CompletionStage<T> answer) {
        try {
            return patiently(answer).toCompletableFuture().join();
        } catch (CompletionException unreachable) {
            throw new ProviderUnreachable();
        }
    }

    private <T> CompletionStage<T> patiently(CompletionStage<T> answer) {
        return answer.toCompletableFuture()
                .copy()
                .orTimeout(patience.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> {
                    log(failure);
                    throw new ProviderUnreachable();
                });
    }

    private void log(Throwable failure) {
        if (failure instanceof TimeoutException) {
            LOG.log(Level.WARNING, "The provider {0} did not answer within {1}", name(), patience.timeout());
        } else {
            LOG.log(Level.WARNING, "The provider " + name() + " could not answer", failure);
        }
    }
}
