package ticketing.chaos;

import java.time.Duration;
import java.time.Instant;

/**
 * A fault that struck.
 *
 * @param end when whatever it hit was ready again
 * @param complaint why it did not get ready, or what was harmed beside it; empty when all went as it should
 */
record Injury(String fault, int kills, Instant begin, Instant end, String complaint) {

    Duration length() {
        return Duration.between(begin, end);
    }

    boolean isWell() {
        return complaint.isEmpty();
    }
}
