package ticketing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestTest {

    private long now = -7;
    private final Rest rest = new Rest(Duration.ofNanos(50), () -> now);

    @Test
    void before_anything_was_done_nobody_rests() {
        assertThat(rest.leftNanos()).isZero();
    }

    @Test
    void it_is_as_long_as_the_work_was() {
        work(20);

        assertThat(rest.leftNanos()).isEqualTo(20);

        now += 15;
        assertThat(rest.leftNanos()).isEqualTo(5);
    }

    @Test
    void after_long_work_it_is_no_longer_than_it_may_be() {
        work(1_000);

        assertThat(rest.leftNanos()).isEqualTo(50);
    }

    private void work(long nanos) {
        rest.workBegins();
        now += nanos;
        rest.begins();
    }
}
