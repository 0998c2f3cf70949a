package ticketing.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import ticketing.oracle.Oracle;
import ticketing.system.Waiting;

/** Takes a sample every second, and lets the watch look. */
final class Timeline {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final List<String> SERVICES = List.of("auth", "tickets", "orders", "payments", "expiration");

    private final History history;
    private final Oracle oracle;
    private final Watch watch;
    private final Nemesis nemesis;
    private final List<Sample> samples = new CopyOnWriteArrayList<>();
    private final Map<Outcome, Long> before = new EnumMap<>(Outcome.class);
    private volatile boolean going = true;

    Timeline(History history, Oracle oracle, Watch watch, Nemesis nemesis) {
        this.history = history;
        this.oracle = oracle;
        this.watch = watch;
        this.nemesis = nemesis;
    }

    /** Begins, in a thread of its own. */
    Thread begin() {
        Thread thread = new Thread(() -> {
            while (going) {
                Waiting.pause(SECOND);
                watch.look();
                samples.add(sample());
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    void end() {
        going = false;
    }

    List<Sample> samples() {
        return samples;
    }

    private Sample sample() {
        Map<Outcome, Long> answers = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            long all = history.count(outcome);
            answers.put(outcome, all - before.getOrDefault(outcome, 0L));
            before.put(outcome, all);
        }
        return new Sample(Instant.now(), answers, pending(), nemesis.now());
    }

    private long pending() {
        try {
            return SERVICES.stream()
                    .mapToLong(service -> Long.parseLong(oracle.rows(service, "select count(*) from delivery.outbox")
                            .get(0)
                            .get("count")))
                    .sum();
        } catch (IllegalStateException blind) {
            return -1;
        }
    }
}
