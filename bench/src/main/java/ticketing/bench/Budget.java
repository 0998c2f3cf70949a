package ticketing.bench;

import java.time.Duration;
import java.util.List;

/**
 * How long things are looked at.
 *
 * @param rounds how many times a workload and its yardstick take turns; odd, so that there is a median
 * @param window how long one of them lasts
 * @param outage how long the broker is down
 * @param stored how many orders there are, in the row that lets them grow
 * @param warmup how long the servers may take to compile, at most
 * @param separate whether the services are started apart, too
 */
record Budget(int rounds, Duration window, Duration outage, List<Integer> stored, Duration warmup, boolean separate) {

    /** Three to five minutes: what is far off shows, too. */
    static Budget quick() {
        return new Budget(
                1,
                Duration.ofSeconds(2),
                Duration.ofSeconds(10),
                List.of(1_000, 100_000),
                Duration.ofSeconds(25),
                false);
    }

    /** Some fifteen minutes, of which the warm-up is four; on a slow day some twenty. */
    static Budget full() {
        return new Budget(
                3,
                Duration.ofSeconds(5),
                Duration.ofSeconds(60),
                List.of(1_000, 100_000, 1_000_000),
                Duration.ofMinutes(4),
                true);
    }

    /** So many windows in one. */
    Duration windows(int count) {
        return window.multipliedBy(count);
    }
}
