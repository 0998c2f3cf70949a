package ticketing.faults;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The service's clock, twenty minutes ahead or behind while {@code clock-ahead} or {@code clock-behind} is
 * requested.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SteppedClock {

    private static final Duration STEP = Duration.ofMinutes(20);

    @Produces
    @Alternative
    @Priority(1)
    Clock clock() {
        return new Stepped(Clock.systemUTC());
    }

    private static final class Stepped extends Clock {

        private final Clock right;

        Stepped(Clock right) {
            this.right = right;
        }

        @Override
        public Instant instant() {
            Instant now = right.instant();
            if (RequestedFaults.is("clock-ahead")) {
                return now.plus(STEP);
            }
            return RequestedFaults.is("clock-behind") ? now.minus(STEP) : now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return right.withZone(zone);
        }
    }
}
