package ticketing.system;

import java.util.function.Supplier;

/** Through it go all starts of processes, so that none slips by while the launcher is stopping everything. */
public final class ProcessStarts {

    /** What whoever wants to start something is told when the starts is blocked. */
    static final String STOPPING = "Stopping; nothing more is started.";

    private boolean blocked;

    ProcessStarts() {}

    /** From now on this launcher starts no process: for one that is about to stop them all and end. */
    public synchronized void block() {
        blocked = true;
    }

    synchronized boolean areBlocked() {
        return blocked;
    }

    /** Starts a process and returns it. Refuses when the starts is blocked. */
    synchronized Process start(Supplier<Process> start) {
        if (blocked) {
            throw new CannotRun(STOPPING);
        }
        return start.get();
    }
}
