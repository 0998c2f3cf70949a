package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ticketing.chassis.problem.NotFound;

/**
 * Retries a lookup in a replica of another service's data until the entity's event has been consumed, for half a second: at
 * once when this instance consumes it, and at growing intervals in case another one does. Bounded to {@value #MAX_WAITING}
 * requests at a time; further ones get their result at once. Thread-safe.
 */
@ApplicationScoped
public class ReplicaWait {

    private static final int MAX_WAITING = 8;
    private static final long TIMEOUT_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long FIRST_INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Semaphore permits = new Semaphore(MAX_WAITING);
    private final Map<String, CountDownLatch> awaited = new ConcurrentHashMap<>();

    /**
     * Returns the result of the first attempt that finds something.
     *
     * @param id of the entity: the subject of its event
     * @throws NotFound when the last attempt finds nothing either
     */
    public <T> T retryUntilReplicated(String id, Supplier<T> attempt) {
        try {
            return attempt.get();
        } catch (NotFound missing) {
            if (!permits.tryAcquire()) {
                throw missing;
            }
        }
        try {
            return retry(id, attempt);
        } finally {
            awaited.remove(id);
            permits.release();
        }
    }

    /** Wakes requests that wait for this subject: an event about it has been handled. */
    void replicated(String subject) {
        CountDownLatch arrival = awaited.remove(subject);
        if (arrival != null) {
            arrival.countDown();
        }
    }

    /** The intervals double, so that an id that never arrives costs few attempts. */
    private <T> T retry(String id, Supplier<T> attempt) {
        long deadline = System.nanoTime() + TIMEOUT_NANOS;
        long interval = FIRST_INTERVAL_NANOS;
        CountDownLatch arrival = awaitArrival(id);
        while (true) {
            pause(arrival, Math.min(interval, deadline - System.nanoTime()));
            arrival = awaitArrival(id);
            try {
                return attempt.get();
            } catch (NotFound missing) {
                if (System.nanoTime() >= deadline || Thread.currentThread().isInterrupted()) {
                    throw missing;
                }
                interval *= 2;
            }
        }
    }

    private CountDownLatch awaitArrival(String id) {
        return awaited.computeIfAbsent(id, absent -> new CountDownLatch(1));
    }

    private static void pause(CountDownLatch arrival, long nanos) {
        try {
            arrival.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
