package ticketing.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ticketing.chaos.crowd.CrowdSize;
import ticketing.chaos.fault.Fault;
import ticketing.chaos.fault.FaultCatalog;

/**
 * The faults, the load and the time limits of one chaos run.
 *
 * @param seed decides every choice; the same seed makes the same plan
 * @param length how long faults are injected; empty: until each has been injected once
 * @param timeout how long after the last request until all orders have ended and all services agree
 */
public record ChaosPlan(long seed, Optional<Duration> length, List<Fault> faults, CrowdSize crowd, Duration timeout) {

    /** The longest life of an order, and some seconds for services to start and to exchange their events. */
    private static final Duration UNTIL_CONSISTENT = Duration.ofSeconds(38);

    /** A spoiled system may never become consistent. */
    private static final Duration UNTIL_CONTROL_ENDS = Duration.ofSeconds(12);

    /** So few and so slow that a starting server gets its share of a small machine. */
    private static CrowdSize small(long seed) {
        return new CrowdSize(seed, 6, Duration.ofMillis(1_500), 20);
    }

    private static CrowdSize large(long seed, int rush) {
        return new CrowdSize(seed, 12, Duration.ofMillis(500), rush);
    }

    /** Kills every part once, most services at every fault point: some minutes. */
    public static ChaosPlan quick(long seed) {
        return new ChaosPlan(seed, Optional.empty(), FaultCatalog.quick(), small(seed), UNTIL_CONSISTENT);
    }

    /** Restarts each service once. */
    public static ChaosPlan restarts(long seed) {
        return new ChaosPlan(seed, Optional.empty(), FaultCatalog.restarts(), small(seed), UNTIL_CONSISTENT);
    }

    /**
     * A negative control: injects each of some faults once, in a system without one of its guarantees' mechanisms. A large
     * crowd makes the violation likely.
     *
     * @param names the beginnings of the faults' names
     */
    public static ChaosPlan control(long seed, String... names) {
        List<Fault> faults = FaultCatalog.named(List.of(names));
        return new ChaosPlan(seed, Optional.empty(), faults, large(seed, 10), UNTIL_CONTROL_ENDS);
    }

    /** The faults that cannot be injected on this machine, a line for each. */
    public static List<String> leftOut() {
        return FaultCatalog.impossible();
    }

    /**
     * Injects faults for a length of time.
     *
     * @param names the beginnings of the faults' names; empty: all faults
     */
    public static ChaosPlan thorough(long seed, Duration length, List<String> names) {
        List<Fault> faults = names.isEmpty() ? FaultCatalog.all() : FaultCatalog.named(names);
        return new ChaosPlan(seed, Optional.of(length), faults, large(seed, 100), UNTIL_CONSISTENT);
    }
}
