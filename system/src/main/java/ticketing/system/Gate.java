package ticketing.system;

import java.util.function.Supplier;

/** Through it go all starts of processes, so that none slips by while the launcher is stopping everything. */
public final class Gate {

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
            throw new CannotRun("Stopping; nothing more is started.");
        }
        return start.get();
    }
}
