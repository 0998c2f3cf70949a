package ticketing.expiration;

import java.time.Duration;
import java.time.OffsetDateTime;
import ticketing.chassis.request.RequestContext;

/**
 * When the expiry of an order is published.
 *
 * @param requestContext the request that created the order: its expiry belongs to the same one
 */
record Deadline(String orderId, OffsetDateTime dueAt, RequestContext requestContext) {

    /** No payment can begin once the window has ended; the grace period is for payments that began just before. */
    static Deadline of(String orderId, OffsetDateTime expiresAt, Duration grace) {
        return new Deadline(orderId, expiresAt.plus(grace), RequestContext.current());
    }
}
