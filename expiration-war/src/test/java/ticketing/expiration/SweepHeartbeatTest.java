package ticketing.expiration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SweepHeartbeatTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final AdjustableClock clock = new AdjustableClock();
    private final SweepHeartbeat heartbeat = new SweepHeartbeat();

    SweepHeartbeatTest() {
        heartbeat.clock = clock;
    }

    @Test
    void before_the_first_sweep_the_heartbeat_is_too_old() {
        assertThat(heartbeat.isOlderThan(LIMIT)).isTrue();
        assertThat(heartbeat.age()).isEmpty();
    }

    @Test
    void a_sweep_counts_until_the_limit_is_reached() {
        heartbeat.beat();
        clock.now = clock.now.plusMillis(29_999);
        assertThat(heartbeat.isOlderThan(LIMIT)).isFalse();

        clock.now = clock.now.plusMillis(1);
        assertThat(heartbeat.isOlderThan(LIMIT)).isTrue();
        assertThat(heartbeat.age()).contains(LIMIT);

        heartbeat.beat();
        assertThat(heartbeat.isOlderThan(LIMIT)).isFalse();
    }

    private static final class AdjustableClock extends Clock {

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
