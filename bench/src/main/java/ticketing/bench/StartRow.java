package ticketing.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ticketing.system.Topology;

/** Row 12: the time until everything is ready, and the memory after the load; then the same for separate servers. */
final class StartRow implements Row {

    @Override
    public int number() {
        return 12;
    }

    @Override
    public String workload() {
        return "start to ready; memory after load";
    }

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        List<Measurement> measures = new ArrayList<>();
        measures.add(Measurement.of("all in one: ready", secondsUntilReady(run.system()), "s", Limits.atMost(20, 25)));
        List<Double> memory = Memory.of(run.system());
        if (!memory.isEmpty()) {
            measures.add(Measurement.of("all in one: memory", memory.get(0), "MB", Limits.atMost(600, 800)));
        }
        if (run.budget().separate()) {
            // The last row: nothing else is measured while two systems would run.
            run.system().close();
            measures.addAll(separate(run));
        }
        return measures;
    }

    private static List<Measurement> separate(MeasuredRun run) throws Exception {
        List<Measurement> measures = new ArrayList<>();
        var folder = run.system().marketplace().installation().folder().resolveSibling("separate");
        try (SystemUnderTest separate = SystemUnderTest.anew(folder, Topology.separate(1), run.console())) {
            measures.add(Measurement.of("separate: ready", secondsUntilReady(separate), "s", Limits.atMost(45, 60)));
            new ConstantRateRow().run(MeasuredRun.on(separate, run.budget(), run.console()));
            List<Double> each = Memory.of(separate);
            if (!each.isEmpty()) {
                double largest = Collections.max(each);
                measures.add(Measurement.of("separate: memory of the largest", largest, "MB", Limits.atMost(350, 380)));
            }
        }
        return measures;
    }

    private static double secondsUntilReady(SystemUnderTest system) {
        return system.untilReady().toMillis() / 1e3;
    }
}
