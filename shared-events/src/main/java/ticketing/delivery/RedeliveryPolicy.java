package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import ticketing.chassis.database.DatabaseAvailability;
import ticketing.chassis.database.SqlFailures;
import ticketing.chassis.request.Log;

/**
 * Decides about a message that could not be processed. After a transient failure it is redelivered, for as long as the
 * failure lasts. With any other failure it is delivered {@value #MAX_TRIES} times at most, and then becomes a dead letter. The service counts the
 * tries itself: the broker's count also rises when a consumer is killed.
 */
@ApplicationScoped
class RedeliveryPolicy {

    static final int MAX_TRIES = 5;

    private static final Logger LOG = Log.of(RedeliveryPolicy.class);
    /** Instead of the type, which any sender can invent: each value would be a metric that stays. */
    private static final String DEAD_LETTER_TYPE = "dead-letter";

    @Inject
    DeadLetters deadLetters;

    @Inject
    DeliveryMetrics metrics;

    @Inject
    DatabaseAvailability availability;

    /** Returns true when it must be redelivered, false when it has become a dead letter. */
    boolean redeliverOrDeadLetter(IncomingMessage message, RuntimeException failure) {
        if (SqlFailures.isConnectionLoss(failure)) {
            availability.markUnavailable();
        }
        boolean isTransient = SqlFailures.isTransient(failure);
        if (isTransient || tries(message, failure) < MAX_TRIES) {
            metrics.consumed(message.type(), "failed");
            LOG.log(
                    isTransient ? Level.DEBUG : Level.WARNING,
                    "Event " + message + " could not be handled; the broker redelivers it",
                    failure);
            return true;
        }
        deadLetter(message.key(), message, failure);
        return false;
    }

    /** Returns 0, so that the message is redelivered, when the count cannot be stored. */
    private int tries(IncomingMessage message, RuntimeException failure) {
        try {
            return deadLetters.countFailure(message.key());
        } catch (RuntimeException uncounted) {
            failure.addSuppressed(uncounted);
            return 0;
        }
    }

    /** Stores the message as a dead letter under this id. */
    void deadLetter(String id, IncomingMessage message, RuntimeException cause) {
        try {
            deadLetters.add(id, message, cause);
        } catch (RuntimeException notStored) {
            notStored.addSuppressed(cause);
            throw notStored;
        }
        metrics.consumed(DEAD_LETTER_TYPE, "failed");
        LOG.log(
                Level.ERROR,
                "Stored as a dead letter: " + message + "; replay or discard it by the operators' API",
                cause);
    }
}
