package ticketing.chassis.batching;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Linger after a batch, so that the next one grows: the batch's duration × (size − 1), capped; none after a single item.
 * For one thread at a time.
 */
public final class Linger {

    private final long maxNanos;
    private final LongSupplier nanoTime;
    private long started;
    private long end;

    /** @param max the cap */
    public Linger(Duration max) {
        this(max, System::nanoTime);
    }

    Linger(Duration max, LongSupplier nanoTime) {
        this.maxNanos = max.toNanos();
        this.nanoTime = nanoTime;
        this.end = nanoTime.getAsLong();
    }

    public void batchStarts() {
        started = nanoTime.getAsLong();
    }

    public void batchEnds(int size) {
        long now = nanoTime.getAsLong();
        end = now + Math.min((now - started) * Math.max(0, size - 1), maxNanos);
    }

    /** Parks the thread until the linger ends, the condition holds, or the thread is interrupted. An unparked thread checks again. */
    void await(BooleanSupplier condition) {
        long left = remainingNanos();
        while (left > 0 && !condition.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(left);
            left = remainingNanos();
        }
    }

    /** Nanoseconds until the next batch may start; zero or negative when it may start now. */
    public long remainingNanos() {
        return end - nanoTime.getAsLong();
    }
}
