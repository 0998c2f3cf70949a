package ticketing.chaos.client;

import java.time.Duration;
import java.time.Instant;

/**
 * One request in the history.
 *
 * @param kind what was requested: {@code order}, {@code pay}, and so on
 * @param subject the id of what was changed or created; empty when unknown
 * @param detail what the checks compare: a price, a version, an order's id
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
