package ticketing.system;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something to become true, and says what to do when it has not in time or no longer can. */
public record BoundedWait(Duration timeout, Supplier<String> message) {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);

    /** Who has waited long asks seldom: this part of what has passed so far passes between two questions. */
    private static final int PART = 50;

    /** Returns when it is done; refuses to go on when it no longer can be, or has not become so in time. */
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

    /** Returns when it is done; refuses to go on when it has not become so in time. */
    public void until(BooleanSupplier done) {
        until(done, () -> true);
    }

    /** Lets some time pass. */
    public static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted while waiting.", e);
        }
    }
}
