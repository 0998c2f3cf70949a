package ticketing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ticketing.problem.NotFound;

/**
 * Looks again for what another service has just made and whose event is still on its way: every few milliseconds for
 * half a second, for a few requests at a time; the others are told at once that there is nothing.
 */
@ApplicationScoped
public class SecondLook {

    private static final int AT_A_TIME = 8;
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long PAUSE_MILLIS = 5;

    private final Semaphore patience = new Semaphore(AT_A_TIME);

    /** @throws NotFound when the last look finds nothing either */
    public <T> T at(Supplier<T> look) {
        try {
            return look.get();
        } catch (NotFound missing) {
            if (!patience.tryAcquire()) {
                throw missing;
            }
        }
        try {
            return lookUntilTired(look);
        } finally {
            patience.release();
        }
    }

    private static <T> T lookUntilTired(Supplier<T> look) {
        long tired = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            try {
                return look.get();
            } catch (NotFound missing) {
                if (System.nanoTime() >= tired) {
                    throw missing;
                }
                pause(missing);
            }
        }
    }

    private static void pause(NotFound missing) {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw missing;
        }
    }
}
