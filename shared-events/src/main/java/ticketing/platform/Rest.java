package ticketing.platform;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A pause between pieces of work, as long as the last one took: what comes meanwhile is done with the next, and so the
 * less often the longer it takes. Not for several threads at a time.
 */
public final class Rest {

    private final long longest;
    private final LongSupplier nanoTime;
    private long workBegan;
    private long over;

    /** @param longest however long the work takes */
    public Rest(Duration longest) {
        this(longest, System::nanoTime);
    }

    Rest(Duration longest, LongSupplier nanoTime) {
        this.longest = longest.toNanos();
        this.nanoTime = nanoTime;
        this.over = nanoTime.getAsLong();
    }

    public void workBegins() {
        workBegan = nanoTime.getAsLong();
    }

    /** The work has ended. */
    public void begins() {
        long now = nanoTime.getAsLong();
        over = now + Math.min(now - workBegan, longest);
    }

    /** Until the next work is to begin; nothing or less when it may begin now. */
    public long leftNanos() {
        return over - nanoTime.getAsLong();
    }
}
