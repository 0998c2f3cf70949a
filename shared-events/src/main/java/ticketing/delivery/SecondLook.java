package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ticketing.problem.NotFound;

/**
 * Looks again for what another service has just made and whose event is still on its way: as soon as it is heard here,
 * and now and then in case another replica hears it, for half a second. A few requests at a time; the others are told at
 * once that there is nothing.
 */
@ApplicationScoped
public class SecondLook {

    private static final int AT_A_TIME = 8;
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Semaphore patience = new Semaphore(AT_A_TIME);
    private final Map<String, CountDownLatch> expected = new ConcurrentHashMap<>();

    /**
     * @param id of what is looked for: the subject of the event that brings it
     * @throws NotFound when the last look finds nothing either
     */
    public <T> T at(String id, Supplier<T> look) {
        try {
            return look.get();
        } catch (NotFound missing) {
            if (!patience.tryAcquire()) {
                throw missing;
            }
        }
        try {
            return lookUntilTired(id, look);
        } finally {
            expected.remove(id);
            patience.release();
        }
    }

    /** An event about a thing has had its effect. */
    void heard(String subject) {
        CountDownLatch news = expected.remove(subject);
        if (news != null) {
            news.countDown();
        }
    }

    /** The pauses grow: what is not heard of here costs few looks. */
    private <T> T lookUntilTired(String id, Supplier<T> look) {
        long tired = System.nanoTime() + PATIENCE_NANOS;
        long pause = FIRST_PAUSE_NANOS;
        CountDownLatch news = expect(id);
        while (true) {
            pause(news, Math.min(pause, tired - System.nanoTime()));
            news = expect(id);
            try {
                return look.get();
            } catch (NotFound missing) {
                if (System.nanoTime() >= tired || Thread.currentThread().isInterrupted()) {
                    throw missing;
                }
                pause *= 2;
            }
        }
    }

    private CountDownLatch expect(String id) {
        return expected.computeIfAbsent(id, absent -> new CountDownLatch(1));
    }

    private static void pause(CountDownLatch news, long nanos) {
        try {
            news.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
