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
import ticketing.chaos.check.ChangeLog;
import ticketing.chaos.check.FinalCheck;
import ticketing.chaos.check.InvariantMonitor;
import ticketing.chaos.client.History;
import ticketing.chaos.crowd.Crowd;
import ticketing.chaos.fault.ChaosEnvironment;
import ticketing.chaos.fault.Fault;
import ticketing.chaos.fault.FaultInjector;
import ticketing.chaos.fault.InjectedFault;
import ticketing.chaos.report.ProgressTicker;
import ticketing.chaos.report.RunResult;
import ticketing.chaos.report.Timeline;
import ticketing.system.BoundedWait;

/** One run: trades and injects faults concurrently, then checks consistency and collects the violations. */
final class ChaosRun {

    private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(2);
    private static final Duration CALM = Duration.ofSeconds(5);
    private static final Duration UNTIL_EMPTY = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ChaosPlan plan;
    private final ChaosEnvironment environment;
    private final ChangeLog changes;
    private final Consumer<String> progress;
    private final History history = new History();
    private final FaultInjector injector;
    private final InvariantMonitor monitor;
    private final Timeline timeline;
    private final Crowd crowd;

    ChaosRun(ChaosPlan plan, ChaosEnvironment environment, ChangeLog changes, Consumer<String> progress) {
        this.plan = plan;
        this.environment = environment;
        this.changes = changes;
        this.progress = progress;
        this.injector = new FaultInjector(plan.faults(), environment, new Random(plan.seed()), PAUSE_AFTER_FAULT);
        this.monitor = new InvariantMonitor(environment.oracle());
        this.timeline = new Timeline(history, environment.oracle(), monitor, injector);
        this.crowd = new Crowd(environment.marketplace().url(), plan.crowd(), history);
    }

    RunResult result() {
        Instant begin = Instant.now();
        trade();
        progress.accept("All customers have stopped; checking consistency");
        Instant end = Instant.now();
        List<String> violations = new ArrayList<>(finalCheck().violationsAfter(plan.timeout()));
        Duration rest = Duration.between(end, Instant.now());
        violations.addAll(monitor.violations());
        violations.addAll(changes.violations());
        violations.addAll(crowd.violations());
        violations.addAll(unconsumedMessages());
        violations.addAll(problems());
        RunResult.Numbers numbers = new RunResult.Numbers(
                plan.seed(),
                begin,
                crowd.rounds(),
                crowd.races(),
                injector.missed().size(),
                rest);
        return new RunResult(numbers, history.all(), injector.injected(), timeline.samples(), violations);
    }

    private void trade() {
        ProgressTicker ticker = new ProgressTicker(timeline, injector, monitor, progress);
        crowd.begin();
        timeline.begin();
        ticker.begin();
        Instant begin = Instant.now();
        BoundedWait.pause(CALM);
        injector.run(plan.length().map(begin::plus));
        BoundedWait.pause(CALM);
        crowd.finish();
        timeline.end();
        ticker.end();
    }

    private FinalCheck finalCheck() {
        return new FinalCheck(history, environment.oracle(), environment);
    }

    private List<String> problems() {
        Stream<String> notRecovered = injector.injected().stream()
                .filter(fault -> !fault.hasRecovered())
                .map(fault -> fault.fault() + ": " + fault.problem());
        Set<String> names =
                injector.injected().stream().map(InjectedFault::fault).collect(Collectors.toSet());
        Stream<String> never = plan.faults().stream()
                .map(Fault::name)
                .distinct()
                .filter(name -> !names.contains(name))
                .map(name -> name + ": never injected");
        return Stream.concat(notRecovered, plan.length().isEmpty() ? never : Stream.empty())
                .toList();
    }

    /** Messages that no consumer has taken from the broker after ten seconds. */
    private List<String> unconsumedMessages() {
        Instant end = Instant.now().plus(UNTIL_EMPTY);
        try {
            Map<String, Long> waiting = environment.queues().waiting();
            while (!waiting.isEmpty() && Instant.now().isBefore(end)) {
                BoundedWait.pause(PAUSE);
                waiting = environment.queues().waiting();
            }
            return waiting.isEmpty() ? List.of() : List.of("messages without a consumer: " + waiting);
        } catch (Exception unavailable) {
            throw new IllegalStateException("The broker cannot be queried", unavailable);
        }
    }
}
