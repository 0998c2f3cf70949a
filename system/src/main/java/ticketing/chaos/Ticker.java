package ticketing.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import ticketing.system.Waiting;

/** Tells every ten seconds how it goes. */
final class Ticker {

    private static final int SECONDS = 10;

    private final Timeline timeline;
    private final Nemesis nemesis;
    private final Watch watch;
    private final Consumer<String> listener;
    private final Instant begun = Instant.now();
    private volatile boolean going = true;

    Ticker(Timeline timeline, Nemesis nemesis, Watch watch, Consumer<String> listener) {
        this.timeline = timeline;
        this.nemesis = nemesis;
        this.watch = watch;
        this.listener = listener;
    }

    void begin() {
        Thread thread = new Thread(() -> {
            while (going) {
                Waiting.pause(Duration.ofSeconds(SECONDS));
                listener.accept(line());
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    void end() {
        going = false;
    }

    private String line() {
        List<Sample> all = timeline.samples();
        List<Sample> latest = all.subList(Math.max(0, all.size() - SECONDS), all.size());
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
                        nemesis.kills(),
                        waiting < 0 ? "?" : Long.toString(waiting),
                        watch.violations().size(),
                        nemesis.now());
    }
}
