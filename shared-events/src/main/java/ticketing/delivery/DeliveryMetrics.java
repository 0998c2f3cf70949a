package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.metrics.Tag;
import ticketing.chassis.metrics.Meters;

/** Metrics of consumed events. */
@ApplicationScoped
class DeliveryMetrics {

    /** As long as the inbox keeps events. A sender's time may be out of range, and exceed what a timer can record. */
    private static final Duration MAX_LAG = Duration.ofDays(14);

    @Inject
    Meters meters;

    /** @param result {@code applied}, {@code duplicate}, {@code stale} or {@code failed} */
    void consumed(String type, String result) {
        meters.count(
                "ticketing_events_consumed_total",
                "Events consumed, by result",
                new Tag("type", type),
                new Tag("result", result));
    }

    /** Measures the time from an event to its effect here; skips times that only a wrong clock explains. */
    void lag(String type, Duration lag) {
        if (!lag.isNegative() && lag.compareTo(MAX_LAG) <= 0) {
            meters.time(lag, "ticketing_event_lag_seconds", "Time from an event to its effect", new Tag("type", type));
        }
    }
}
