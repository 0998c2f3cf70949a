package ticketing.chaos.fault;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import ticketing.system.CannotRun;

/** The parts that faults affect at the moment. Thread-safe. */
final class PartReservations {

    private final Set<String> parts = new HashSet<>();

    /** Waits until none of the parts is reserved, and reserves all of them. */
    synchronized void take(Set<String> wanted) {
        try {
            while (!Collections.disjoint(parts, wanted)) {
                wait();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted while waiting for a part.", ended);
        }
        parts.addAll(wanted);
    }

    synchronized void release(Set<String> taken) {
        parts.removeAll(taken);
        notifyAll();
    }
}
