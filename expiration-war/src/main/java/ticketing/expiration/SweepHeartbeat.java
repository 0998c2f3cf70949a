package ticketing.expiration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When the sweep last succeeded. Thread-safe. */
@ApplicationScoped
class SweepHeartbeat {

    @Inject
    Clock clock;

    private volatile Instant last;

    void beat() {
        last = clock.instant();
    }

    /** Time since the last success; empty before the first. */
    Optional<Duration> age() {
        return Optional.ofNullable(last).map(beat -> Duration.between(beat, clock.instant()));
    }

    boolean isOlderThan(Duration limit) {
        return age().map(age -> age.compareTo(limit) >= 0).orElse(true);
    }
}
