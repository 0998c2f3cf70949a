package ticketing.chaos.client;

import java.time.Duration;
import java.time.Instant;

/**
 * One line of the history.
 *
 * @param kind what was asked for: {@code order}, {@code pay}, and so on
 * @param subject the id of what it was about, or of what it made; empty when that is not known
 * @param detail what the judge needs to know beside: a price, a version
 */
public record Operation(
        Instant begun, Duration took, String actor, String kind, ShopResponse reply, String subject, String detail) {

    public Outcome outcome() {
        return reply.outcome();
    }

    boolean isDone(String wanted) {
        return kind.equals(wanted) && outcome() == Outcome.DONE;
    }
}
