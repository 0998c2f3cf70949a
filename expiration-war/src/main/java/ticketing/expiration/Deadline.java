package ticketing.expiration;

import java.time.Duration;
import java.time.OffsetDateTime;

/** When the end of an order's window is to be announced. */
record Deadline(String orderId, OffsetDateTime dueAt) {

    /** Nobody can begin to pay once the window has closed; the grace is for those who began just before. */
    static Deadline of(String orderId, OffsetDateTime expiresAt, Duration grace) {
        return new Deadline(orderId, expiresAt.plus(grace));
    }
}
