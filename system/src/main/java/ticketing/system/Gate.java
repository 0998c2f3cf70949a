package ticketing.system;

import java.util.function.Supplier;

/** Through it go all starts of processes, so that none slips by while the launcher is stopping everything. */
public final class Gate {

    /** What whoever wants to start something is told when the gate is closed. */
    static final String STOPPING = "Stopping; nothing more is started.";

    private boolean closed;

    Gate() {}

    /** From now on this launcher starts no process: for one that is about to stop them all and end. */
    public synchronized void close() {
        closed = true;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Starts a process and returns it. Refuses when the gate is closed. */
    synchronized Process pass(Supplier<Process> start) {
        if (closed) {
            throw new CannotRun(STOPPING);
        }
        return start.get();
    }
}
