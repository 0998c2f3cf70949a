package ticketing.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.problem.Unavailable;

/**
 * Lets as many requests at a time to the database as it has connections for them. The others wait their turn for as
 * long as the database answers, and not a moment longer: so a queue alone is never a 503, and an outage always is.
 */
@ApplicationScoped
public class Turnstile {

    private static final long LOOK_EVERY_MILLIS = 100;

    private final Semaphore turns;
    private final Reachability reachability;

    protected Turnstile() {
        this(1, null);
    }

    @Inject
    Turnstile(@ConfigProperty(name = "ticketing.requests.parallel") int parallel, Reachability reachability) {
        this.turns = new Semaphore(parallel, true);
        this.reachability = reachability;
    }

    /**
     * Waits for a turn; each must be given back by {@link #leave()}.
     *
     * @throws Unavailable when the database is away
     */
    public void enter() {
        try {
            boolean mine = false;
            while (!mine) {
                requireDatabase();
                mine = turns.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Unavailable();
        }
    }

    public void leave() {
        turns.release();
    }

    private void requireDatabase() {
        if (!reachability.isReachable()) {
            throw new Unavailable();
        }
    }
}
