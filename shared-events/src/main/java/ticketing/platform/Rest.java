package ticketing.platform;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A pause after work on many pieces, in which the next ones gather: as long as the work took, for each piece but one. So
 * there is none while pieces come one by one, and the more of them came together, the more will. Not for several threads
 * at a time.
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

    /**
     * The work has ended.
     *
     * @param pieces of which it was
     */
    public void begins(int pieces) {
        long now = nanoTime.getAsLong();
        over = now + Math.min((now - workBegan) * Math.max(0, pieces - 1), longest);
    }

    /** Until the next work is to begin; nothing or less when it may begin now. */
    public long leftNanos() {
        return over - nanoTime.getAsLong();
    }
}
