package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import ticketing.platform.Outage;
import ticketing.platform.Reachability;
import ticketing.request.Log;

/**
 * Decides on a message that could not be applied. A failure that may pass lets it be delivered again, for as long as it
 * lasts; one that does not pass, {@value #TRIES} times in all, and then it is set aside as a dead letter.
 */
@ApplicationScoped
class Failures {

    static final int TRIES = 5;

    private static final Logger LOG = Log.of(Failures.class);

    @Inject
    private DeadLetters deadLetters;

    @Inject
    private DeliveryMetrics metrics;

    @Inject
    private Reachability reachability;

    /** Returns false when it must be delivered again. */
    boolean isSetAside(Received letter, RuntimeException failure) {
        if (Outage.isBehind(failure)) {
            reachability.lost();
        }
        boolean mayPass = Outage.mayPass(failure);
        if (mayPass || triesOf(letter, failure) < TRIES) {
            metrics.consumed(letter.type(), "failed");
            LOG.log(mayPass ? Level.DEBUG : Level.WARNING, "Not applied, to be delivered again: " + letter, failure);
            return false;
        }
        setAside(letter.key(), letter, failure);
        return true;
    }

    /** When not even the count can be written, that is told along with the failure, and not in its place. */
    private int triesOf(Received received, RuntimeException failure) {
        try {
            return deadLetters.countFailure(received.key());
        } catch (RuntimeException uncounted) {
            failure.addSuppressed(uncounted);
            return 0;
        }
    }

    /** Keeps it whole, under an id, with why it could not be heard. */
    void setAside(String letter, Received received, RuntimeException cause) {
        try {
            deadLetters.add(letter, received, cause);
        } catch (RuntimeException notKept) {
            notKept.addSuppressed(cause);
            throw notKept;
        }
        metrics.consumed("dead-letter", "failed");
        LOG.log(Level.ERROR, "Set aside as a dead letter: " + received, cause);
    }
}
