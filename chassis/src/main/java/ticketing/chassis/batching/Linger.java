package ticketing.chassis.batching;

import java.time.Duration;
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

    /** Nanoseconds until the next batch may start; zero or negative when it may start now. */
    public long remainingNanos() {
        return end - nanoTime.getAsLong();
    }
}
