package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processor of cards as our payments see it: asked under a payment's id, and never waited for longer than our
 * patience lasts. Not to be called in a transaction, nor in a turn at the database.
 */
@ApplicationScoped
public class Provider {

    private static final Logger LOG = System.getLogger(Provider.class.getName());
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

    /** @throws ProviderUnreachable when nobody knows whether the money was taken */
    Charge charge(Payment payment, String token) {
        return await(processor.charge(payment.id(), token, payment.amount()));
    }

    /** The charge's reference; nothing when nothing was charged, nor ever will be. */
    Optional<String> settle(Payment payment) {
        return await(processor.settle(payment.id()));
    }

    void refund(Payment payment) {
        String reference = payment.stripeId().orElseThrow();
        await(processor.refund(payment.id() + REFUND, reference, payment.amount()));
    }

    private <T> T await(CompletionStage<T> answer) {
        try {
            return answer.toCompletableFuture().get(patience.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            LOG.log(Level.WARNING, "The provider {0} did not answer within {1}", name(), patience.timeout());
        } catch (ExecutionException broken) {
            LOG.log(Level.WARNING, "The provider " + name() + " could not answer", broken.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new ProviderUnreachable();
    }
}
