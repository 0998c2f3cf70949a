package ticketing.chassis.batching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LingerTest {

    private long now = -7;
    private final Linger linger = new Linger(Duration.ofNanos(50), () -> now);

    @Test
    void there_is_no_linger_before_the_first_batch() {
        assertThat(linger.remainingNanos()).isZero();
    }

    @Test
    void there_is_none_after_a_single_item() {
        work(20, 1);

        assertThat(linger.remainingNanos()).isZero();
    }

    @Test
    void after_several_items_it_is_the_duration_for_each_further_item() {
        work(10, 3);

        assertThat(linger.remainingNanos()).isEqualTo(20);

        now += 15;
        assertThat(linger.remainingNanos()).isEqualTo(5);
    }

    @Test
    void it_is_capped() {
        work(10, 100);

        assertThat(linger.remainingNanos()).isEqualTo(50);
    }

    @Test
    void there_is_none_after_an_empty_batch() {
        work(20, 0);

        assertThat(linger.remainingNanos()).isZero();
    }

    private void work(long nanos, int items) {
        linger.batchStarts();
        now += nanos;
        linger.batchEnds(items);
    }
}
