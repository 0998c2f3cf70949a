package ticketing.payments;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * A payment provider: charges cards and refunds charges. Each call returns at once; its stage completes with the provider's
 * response, or exceptionally, after which the outcome is unknown, or never. Callers apply their own timeouts.
 *
 * <p>Calls are idempotent by key: each takes effect once at most.
 */
public interface PaymentProvider {

    /** The name by which it is configured. */
    String name();

    CompletionStage<ChargeResult> charge(String key, String token, Amount amount);

    /**
     * Resolves the charge under a key for good: its reference, or empty, and then nothing will ever be charged under that
     * key, not even by a call that is still in progress.
     */
    CompletionStage<Optional<String>> resolve(String key);

    /** Refunds a charge in full. */
    CompletionStage<Void> refund(String key, String reference, Amount amount);
}
