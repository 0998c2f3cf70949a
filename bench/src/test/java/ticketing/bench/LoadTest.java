package ticketing.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final int REQUESTS = 10;

    private final CountDownLatch everyOne = new CountDownLatch(REQUESTS);

    /** Responds only when all requests have been sent. */
    private int answerLast() throws InterruptedException {
        everyOne.countDown();
        return everyOne.await(1, TimeUnit.MINUTES) ? 200 : 0;
    }

    @Test
    void the_next_request_does_not_wait_for_the_answer_to_the_last() {
        LoadResult traffic = Load.constant(100, Duration.ofMillis(100), this::answerLast);

        assertThat(traffic.requireOnly(200).count()).isEqualTo(REQUESTS);
    }

    @Test
    void a_request_counts_its_latency_from_the_moment_at_which_it_was_due() {
        LoadResult traffic = Load.constant(100, Duration.ofMillis(100), this::answerLast);

        assertThat(traffic.millis(100)).isGreaterThanOrEqualTo(90);
    }

    @Test
    void simultaneous_requests_are_all_sent_before_the_first_response() {
        LoadResult traffic = Load.atOnce(Collections.nCopies(REQUESTS, this::answerLast));

        assertThat(traffic.requireOnly(200).count()).isEqualTo(REQUESTS);
    }

    @Test
    void refused_requests_make_no_measurement() {
        LoadResult traffic = Load.atOnce(Collections.nCopies(2, () -> 503));

        assertThatThrownBy(() -> traffic.requireOnly(201))
                .isInstanceOf(InvalidMeasurement.class)
                .hasMessageContaining("503");
    }

    @Test
    void a_failed_request_makes_no_measurement() {
        assertThatThrownBy(() -> Load.saturating(2, Duration.ofMinutes(1), () -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(InvalidMeasurement.class)
                .hasMessageContaining("broken");
    }
}
