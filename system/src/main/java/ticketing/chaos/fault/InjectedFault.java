package ticketing.chaos.fault;

import java.time.Duration;
import java.time.Instant;

/**
 * A fault that struck.
 *
 * @param end when whatever it hit was ready again
 * @param problem why it did not get ready, or what was harmed beside it; empty when all went as it should
 */
public record InjectedFault(String fault, int kills, Instant begin, Instant end, String problem) {

    public Duration length() {
        return Duration.between(begin, end);
    }

    public boolean hasRecovered() {
        return problem.isEmpty();
    }
}
