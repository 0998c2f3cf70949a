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
    void after_a_piece_alone_nobody_rests() {
        work(20, 1);

        assertThat(rest.leftNanos()).isZero();
    }

    @Test
    void after_more_it_is_as_long_as_the_work_was_for_each_further_piece() {
        work(10, 3);

        assertThat(rest.leftNanos()).isEqualTo(20);

        now += 15;
        assertThat(rest.leftNanos()).isEqualTo(5);
    }

    @Test
    void after_much_work_it_is_no_longer_than_it_may_be() {
        work(10, 100);

        assertThat(rest.leftNanos()).isEqualTo(50);
    }

    @Test
    void after_work_that_came_to_nothing_nobody_rests() {
        work(20, 0);

        assertThat(rest.leftNanos()).isZero();
    }

    private void work(long nanos, int pieces) {
        rest.workBegins();
        now += nanos;
        rest.begins(pieces);
    }
}
