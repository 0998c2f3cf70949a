package ticketing.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a run is to do.
 *
 * @param seed decides every choice; the same seed makes the same plan
 * @param length how long things go wrong; nothing: until everything has gone wrong once
 * @param buyers how many people buy; a third as many sell
 * @param thought how long somebody thinks at most before the next thing; others pause in proportion
 * @param rush how many want the same ticket at once
 * @param patience how long after the last fault until all orders have ended, and all services agree
 */
public record Plan(
        long seed,
        Optional<Duration> length,
        List<Fault> faults,
        int buyers,
        Duration thought,
        int rush,
        Duration patience) {

    /** The longest an order lives, and some seconds for the services to start and to tell each other. */
    private static final Duration UNTIL_REST = Duration.ofSeconds(38);

    /** So few, and so slow, that a server that starts meanwhile has its part of a small machine. */
    private static final int A_FEW = 6;

    private static final Duration SLOWLY = Duration.ofMillis(1_500);
    private static final int MANY = 12;
    private static final Duration QUICKLY = Duration.ofMillis(500);

    /** Every death there is, once: some minutes. */
    public static Plan quick(long seed) {
        return new Plan(seed, Optional.empty(), Faults.quick(), A_FEW, SLOWLY, 20, UNTIL_REST);
    }

    /** Each service stops and starts once. */
    public static Plan restarts(long seed) {
        return new Plan(seed, Optional.empty(), Faults.restarts(), A_FEW, SLOWLY, 20, UNTIL_REST);
    }

    /** Faults by the beginning of their names, once, in a system that is known to be spoiled: rest may never come. Many trade, so that it shows. */
    public static Plan control(long seed, String... names) {
        return new Plan(
                seed, Optional.empty(), Faults.named(List.of(names)), MANY, QUICKLY, 10, Duration.ofSeconds(12));
    }

    /** What this machine does not allow to go wrong, a line for each. */
    public static List<String> leftOut() {
        return Faults.impossible();
    }

    /** Everything that can go wrong, again and again; or only the faults whose names begin so, where there are any. */
    public static Plan thorough(long seed, Duration length, List<String> names) {
        List<Fault> faults = names.isEmpty() ? Faults.all() : Faults.named(names);
        return new Plan(seed, Optional.of(length), faults, MANY, QUICKLY, 100, UNTIL_REST);
    }
}
