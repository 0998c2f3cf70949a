package ticketing.payments;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Somebody who takes money from cards and gives it back. Each call returns at once; its answer comes when it comes, or
 * never, or as a failure, after which nobody knows whether the thing was done. Callers keep their own time.
 *
 * <p>Under one key a thing is done once at most, however often it is asked for.
 */
public interface CardProcessor {

    /** The name under which it is configured. */
    String name();

    CompletionStage<Charge> charge(String key, String token, Amount amount);

    /**
     * What became of the charge under a key, for good: its reference, or nothing, and then nothing will ever be charged
     * under that key, not even by a call that is still on its way.
     */
    CompletionStage<Optional<String>> settle(String key);

    /** Gives a whole charge back. */
    CompletionStage<Void> refund(String key, String reference, Amount amount);
}
