package ticketing.chaos;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import ticketing.system.CannotRun;

/** The parts that somebody is breaking or healing at the moment. */
final class Busy {

    private final Set<String> parts = new HashSet<>();

    /** Returns when none of them was busy, and all of them are. */
    synchronized void take(Set<String> wanted) {
        try {
            while (!Collections.disjoint(parts, wanted)) {
                wait();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted while waiting for a victim.", ended);
        }
        parts.addAll(wanted);
    }

    synchronized void release(Set<String> taken) {
        parts.removeAll(taken);
        notifyAll();
    }
}
