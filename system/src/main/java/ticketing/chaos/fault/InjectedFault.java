package ticketing.chaos.fault;

import java.time.Duration;
import java.time.Instant;

/**
 * A fault that was injected.
 *
 * @param end when the affected parts were ready again
 * @param problem why they did not get ready, or what else was affected; empty when all went well
 */
public record InjectedFault(String fault, int kills, Instant begin, Instant end, String problem) {

    public Duration length() {
        return Duration.between(begin, end);
    }

    public boolean hasRecovered() {
        return problem.isEmpty();
    }
}
