package ticketing.system;

import java.util.function.Supplier;

/**
 * Starts all processes of an installation, so that no start slips through while the launcher stops everything.
 * Thread-safe.
 */
public final class ProcessStarts {

    /** The message of the exception when starts are blocked. */
    static final String STOPPING = "Stopping; nothing more is started.";

    private boolean blocked;

    ProcessStarts() {}

    /** Blocks all further starts by this launcher, before it stops all parts and ends. */
    public synchronized void block() {
        blocked = true;
    }

    synchronized boolean areBlocked() {
        return blocked;
    }

    /**
     * Starts a process.
     *
     * @throws CannotRun when starts are blocked
     */
    synchronized Process start(Supplier<Process> start) {
        if (blocked) {
            throw new CannotRun(STOPPING);
        }
        return start.get();
    }
}
