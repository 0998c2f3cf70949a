package ticketing.system;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Polls a condition until it holds.
 *
 * @param timeout how long at most
 * @param message of the exception after that: one sentence with the remedy
 */
public record BoundedWait(Duration timeout, Supplier<String> message) {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);

    /** The poll interval grows with the time waited: a fiftieth of it. */
    private static final int PART = 50;

    /**
     * Returns when the condition holds.
     *
     * @throws CannotRun when it cannot hold any more, or does not in time
     */
    public void until(BooleanSupplier done, BooleanSupplier possible) {
        Instant begin = Instant.now();
        while (!done.getAsBoolean()) {
            Duration waited = Duration.between(begin, Instant.now());
            if (!possible.getAsBoolean() || waited.compareTo(timeout) > 0) {
                throw new CannotRun(message.get());
            }
            Duration fraction = waited.dividedBy(PART);
            pause(fraction.compareTo(SHORTEST_PAUSE) > 0 ? fraction : SHORTEST_PAUSE);
        }
    }

    /**
     * Returns when the condition holds.
     *
     * @throws CannotRun when it does not in time
     */
    public void until(BooleanSupplier done) {
        until(done, () -> true);
    }

    /**
     * Sleeps.
     *
     * @throws CannotRun when interrupted; the interrupt flag is set again
     */
    public static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted while waiting.", e);
        }
    }
}
