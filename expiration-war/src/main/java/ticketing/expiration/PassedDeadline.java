package ticketing.expiration;

import java.time.Duration;
import ticketing.chassis.request.RequestContext;

/** A deadline that has passed, and by how much, by the database's clock. */
record PassedDeadline(String orderId, Duration lateness, RequestContext requestContext) {

    private static final double NANOS_PER_SECOND = 1e9;

    static PassedDeadline of(String orderId, double latenessSeconds, RequestContext requestContext) {
        return new PassedDeadline(
                orderId, Duration.ofNanos(Math.round(latenessSeconds * NANOS_PER_SECOND)), requestContext);
    }
}
