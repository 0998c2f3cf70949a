package ticketing.chaos.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import ticketing.chaos.check.InvariantMonitor;
import ticketing.chaos.fault.FaultInjector;
import ticketing.system.BoundedWait;

/** Prints a line of progress every ten seconds. */
public final class ProgressTicker {

    private static final int SECONDS = 10;

    private final Timeline timeline;
    private final FaultInjector injector;
    private final InvariantMonitor monitor;
    private final Consumer<String> listener;
    private final Instant begun = Instant.now();
    private volatile boolean going = true;

    public ProgressTicker(
            Timeline timeline, FaultInjector injector, InvariantMonitor monitor, Consumer<String> listener) {
        this.timeline = timeline;
        this.injector = injector;
        this.monitor = monitor;
        this.listener = listener;
    }

    public void begin() {
        Thread thread = new Thread(() -> {
            while (going) {
                BoundedWait.pause(Duration.ofSeconds(SECONDS));
                listener.accept(line());
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    public void end() {
        going = false;
    }

    private String line() {
        List<TimelineSample> all = timeline.samples();
        List<TimelineSample> latest = all.subList(Math.max(0, all.size() - SECONDS), all.size());
        long answers = latest.stream()
                .mapToLong(sample -> sample.answers().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .sum();
        Duration elapsed = Duration.between(begun, Instant.now());
        long waiting = all.isEmpty() ? 0 : all.get(all.size() - 1).pending();
        return "%02d:%02d  %3d answers/s  %3d kills  outbox %-4s violations %d  %s"
                .formatted(
                        elapsed.toMinutes(),
                        elapsed.toSecondsPart(),
                        answers / SECONDS,
                        injector.kills(),
                        waiting < 0 ? "?" : Long.toString(waiting),
                        monitor.violations().size(),
                        injector.now());
    }
}
