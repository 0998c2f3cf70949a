package ticketing.expiration;

import java.time.Duration;
import java.time.OffsetDateTime;
import ticketing.request.Cause;

/**
 * When the end of an order's window is to be announced.
 *
 * @param cause why there is one: what follows from its passing belongs to the same request
 */
record Deadline(String orderId, OffsetDateTime dueAt, Cause cause) {

    /** Nobody can begin to pay once the window has closed; the grace is for those who began just before. */
    static Deadline of(String orderId, OffsetDateTime expiresAt, Duration grace) {
        return new Deadline(orderId, expiresAt.plus(grace), Cause.current());
    }
}
