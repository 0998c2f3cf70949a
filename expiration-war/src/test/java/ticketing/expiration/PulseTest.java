package ticketing.expiration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PulseTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Watch watch = new Watch();
    private final Pulse pulse = new Pulse(watch);

    @Test
    void a_sweep_that_never_ran_is_silent() {
        assertThat(pulse.isSilentFor(LIMIT)).isTrue();
        assertThat(pulse.silence()).isEmpty();
    }

    @Test
    void each_sweep_counts_for_a_while() {
        pulse.beat();
        watch.now = watch.now.plusMillis(29_999);
        assertThat(pulse.isSilentFor(LIMIT)).isFalse();

        watch.now = watch.now.plusMillis(1);
        assertThat(pulse.isSilentFor(LIMIT)).isTrue();
        assertThat(pulse.silence()).contains(LIMIT);

        pulse.beat();
        assertThat(pulse.isSilentFor(LIMIT)).isFalse();
    }

    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-05-04T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
