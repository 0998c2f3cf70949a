package ticketing.chassis.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.chassis.problem.Unavailable;

/**
 * Bounds concurrent database work of requests below the size of the connection pool. A waiter for a permit fails only while
 * the database is unavailable: queueing alone is never a 503, an outage always is. MicroProfile's {@code @Bulkhead} would
 * reject waiters beyond its queue although the database is healthy. Thread-safe; permits are fair.
 */
@ApplicationScoped
public class DatabaseBulkhead {

    private static final long AVAILABILITY_CHECK_MILLIS = 100;

    private final Semaphore permits;

    @Inject
    DatabaseAvailability availability;

    protected DatabaseBulkhead() {
        this(1);
    }

    /** @param parallel permits of this service in this instance */
    @Inject
    DatabaseBulkhead(@ConfigProperty(name = "ticketing.requests.parallel") int parallel) {
        this.permits = new Semaphore(parallel, true);
    }

    /** Work within a permit. */
    public interface Work<T, X extends Exception> {

        T run() throws X;
    }

    /**
     * Runs work within a permit. Not for nested use: a thread would wait for a second permit of its own bulkhead.
     *
     * @throws Unavailable when the database is unavailable, or becomes so during the work
     */
    public <T, X extends Exception> T call(Work<T, X> work) throws X {
        acquire();
        try {
            return work.run();
        } catch (RuntimeException failure) {
            if (SqlFailures.isConnectionLoss(failure)) {
                availability.markUnavailable();
                throw new Unavailable();
            }
            throw failure;
        } finally {
            permits.release();
        }
    }

    private void acquire() {
        try {
            boolean acquired = false;
            while (!acquired) {
                if (!availability.isAvailable()) {
                    throw new Unavailable();
                }
                acquired = permits.tryAcquire(AVAILABILITY_CHECK_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Unavailable();
        }
    }
}
