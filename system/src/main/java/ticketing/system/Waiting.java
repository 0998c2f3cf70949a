package ticketing.system;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something to become true, and says what to do when it has not in time or no longer can. */
record Waiting(Duration patience, Supplier<String> complaint) {

    private static final Duration PAUSE = Duration.ofMillis(50);

    void until(BooleanSupplier done, BooleanSupplier possible) {
        Instant end = Instant.now().plus(patience);
        while (!done.getAsBoolean()) {
            if (!possible.getAsBoolean() || Instant.now().isAfter(end)) {
                throw new CannotRun(complaint.get());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted while waiting.", e);
        }
    }
}
