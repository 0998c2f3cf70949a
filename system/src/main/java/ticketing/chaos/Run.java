package ticketing.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ticketing.system.Waiting;

/** One run from the first customer to the verdict. */
final class Run {

    private static final Duration BREATH = Duration.ofSeconds(2);
    private static final Duration CALM = Duration.ofSeconds(5);
    private static final Duration UNTIL_EMPTY = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Plan plan;
    private final Battlefield field;
    private final Consumer<String> progress;
    private final History history = new History();
    private final Nemesis nemesis;
    private final Watch watch;
    private final Timeline timeline;
    private final Crowd crowd;

    Run(Plan plan, Battlefield field, Consumer<String> progress) {
        this.plan = plan;
        this.field = field;
        this.progress = progress;
        this.nemesis = new Nemesis(plan.faults(), field, new Random(plan.seed()), BREATH);
        this.watch = new Watch(field.oracle());
        this.timeline = new Timeline(history, field.oracle(), watch, nemesis);
        this.crowd = new Crowd(field.marketplace().url(), plan, history);
    }

    Verdict verdict() {
        Instant begin = Instant.now();
        trade();
        progress.accept("Everybody has gone home. Looking into the books.");
        Instant end = Instant.now();
        List<String> violations = new ArrayList<>(judge().violationsAfter(plan.patience()));
        Duration rest = Duration.between(end, Instant.now());
        violations.addAll(watch.violations());
        violations.addAll(field.trail().violations());
        violations.addAll(crowd.violations());
        violations.addAll(left());
        violations.addAll(complaints());
        Verdict.Figures figures = new Verdict.Figures(
                plan.seed(),
                begin,
                crowd.rounds(),
                crowd.races(),
                nemesis.missed().size(),
                rest);
        return new Verdict(figures, history.all(), nemesis.injuries(), timeline.samples(), violations);
    }

    private void trade() {
        Ticker ticker = new Ticker(timeline, nemesis, watch, progress);
        crowd.begin();
        timeline.begin();
        ticker.begin();
        Instant begin = Instant.now();
        Waiting.pause(CALM);
        nemesis.rage(plan.length().map(begin::plus));
        Waiting.pause(CALM);
        crowd.goHome();
        timeline.end();
        ticker.end();
    }

    private Judge judge() {
        return new Judge(history, field.oracle(), field);
    }

    private List<String> complaints() {
        Stream<String> notWell = nemesis.injuries().stream()
                .filter(injury -> !injury.isWell())
                .map(injury -> injury.fault() + ": " + injury.complaint());
        Set<String> struck = nemesis.injuries().stream().map(Injury::fault).collect(Collectors.toSet());
        Stream<String> never = plan.faults().stream()
                .map(Fault::name)
                .distinct()
                .filter(name -> !struck.contains(name))
                .map(name -> name + ": it never came about");
        return Stream.concat(notWell, plan.length().isEmpty() ? never : Stream.empty())
                .toList();
    }

    /** Messages that nobody takes, after a while in which somebody could. */
    private List<String> left() {
        Instant end = Instant.now().plus(UNTIL_EMPTY);
        try {
            Map<String, Long> waiting = field.post().waiting();
            while (!waiting.isEmpty() && Instant.now().isBefore(end)) {
                Waiting.pause(PAUSE);
                waiting = field.post().waiting();
            }
            return waiting.isEmpty() ? List.of() : List.of("messages that nobody takes: " + waiting);
        } catch (Exception blind) {
            throw new IllegalStateException("The broker does not say what waits there", blind);
        }
    }
}
