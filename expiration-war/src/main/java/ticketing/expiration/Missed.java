package ticketing.expiration;

import java.time.Duration;

/** An order's deadline that has passed, and how long ago by the database's clock. */
record Missed(String orderId, Duration lateness) {

    static Missed by(String orderId, double seconds) {
        return new Missed(orderId, Duration.ofNanos(Math.round(seconds * 1e9)));
    }
}
