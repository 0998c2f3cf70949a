package ticketing.bench;

import java.time.Duration;
import java.util.List;

/**
 * The number and length of measurements.
 *
 * @param rounds how many times a workload and its yardstick alternate; odd, for a median
 * @param window the length of one round
 * @param outage how long the broker is down
 * @param stored the numbers of stored orders, in the row that increases them
 * @param warmup the longest time for the warm-up
 * @param separate whether separate servers are measured too
 */
record Budget(int rounds, Duration window, Duration outage, List<Integer> stored, Duration warmup, boolean separate) {

    /** Three to five minutes: shows large deviations. */
    static Budget quick() {
        return new Budget(
                1,
                Duration.ofSeconds(2),
                Duration.ofSeconds(10),
                List.of(1_000, 100_000),
                Duration.ofSeconds(25),
                false);
    }

    /** Some fifteen minutes, four of them for the warm-up; on a slow day twenty. */
    static Budget full() {
        return new Budget(
                3,
                Duration.ofSeconds(5),
                Duration.ofSeconds(60),
                List.of(1_000, 100_000, 1_000_000),
                Duration.ofMinutes(4),
                true);
    }

    /** The length of several windows. */
    Duration windows(int count) {
        return window.multipliedBy(count);
    }
}
