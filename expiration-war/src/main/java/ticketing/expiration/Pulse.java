package ticketing.expiration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When the sweep last went through. */
@ApplicationScoped
public class Pulse {

    private Clock clock;
    private volatile Instant last;

    protected Pulse() {}

    @Inject
    Pulse(Clock clock) {
        this.clock = clock;
    }

    void beat() {
        last = clock.instant();
    }

    /** How long ago; nothing before the first time. */
    Optional<Duration> silence() {
        return Optional.ofNullable(last).map(beat -> Duration.between(beat, clock.instant()));
    }

    boolean isSilentFor(Duration limit) {
        return silence().map(silence -> silence.compareTo(limit) >= 0).orElse(true);
    }
}
