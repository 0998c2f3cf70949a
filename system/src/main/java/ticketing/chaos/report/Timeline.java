package ticketing.chaos.report;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import ticketing.chaos.check.InvariantMonitor;
import ticketing.chaos.client.History;
import ticketing.chaos.client.Outcome;
import ticketing.chaos.fault.FaultInjector;
import ticketing.oracle.Oracle;
import ticketing.system.BoundedWait;

/** Samples the run once a second, and triggers the invariant monitor. */
public final class Timeline {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final List<String> SERVICES = List.of("auth", "tickets", "orders", "payments", "expiration");

    private final History history;
    private final Oracle oracle;
    private final InvariantMonitor monitor;
    private final FaultInjector injector;
    private final List<TimelineSample> samples = new CopyOnWriteArrayList<>();
    private final Map<Outcome, Long> before = new EnumMap<>(Outcome.class);
    private volatile boolean going = true;

    public Timeline(History history, Oracle oracle, InvariantMonitor monitor, FaultInjector injector) {
        this.history = history;
        this.oracle = oracle;
        this.monitor = monitor;
        this.injector = injector;
    }

    /** Starts in a thread of its own. */
    public Thread begin() {
        Thread thread = new Thread(() -> {
            while (going) {
                BoundedWait.pause(SECOND);
                monitor.check();
                samples.add(sample());
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    public void end() {
        going = false;
    }

    public List<TimelineSample> samples() {
        return samples;
    }

    private TimelineSample sample() {
        Map<Outcome, Long> answers = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            long all = history.count(outcome);
            answers.put(outcome, all - before.getOrDefault(outcome, 0L));
            before.put(outcome, all);
        }
        return new TimelineSample(Instant.now(), answers, pending(), injector.now());
    }

    private long pending() {
        try {
            return SERVICES.stream()
                    .mapToLong(service -> Long.parseLong(oracle.rows(service, "select count(*) from delivery.outbox")
                            .get(0)
                            .get("count")))
                    .sum();
        } catch (IllegalStateException unavailable) {
            return -1;
        }
    }
}
