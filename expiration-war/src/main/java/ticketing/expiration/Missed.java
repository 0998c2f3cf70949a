package ticketing.expiration;

import java.time.Duration;
import ticketing.request.Cause;

/** An order's deadline that has passed, how long ago by the database's clock, and what set it. */
record Missed(String orderId, Duration lateness, Cause cause) {

    static Missed by(String orderId, double seconds, Cause cause) {
        return new Missed(orderId, Duration.ofNanos(Math.round(seconds * 1e9)), cause);
    }
}
