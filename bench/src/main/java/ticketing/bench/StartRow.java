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
        measures.add(Measurement.of(
                "all in one: ready",
                run.system().untilReady().toMillis() / 1e3,
                "s",
                Limit.atMost(20),
                Limit.atMost(25)));
        List<Double> memory = Memory.of(run.system());
        if (!memory.isEmpty()) {
            measures.add(
                    Measurement.of("all in one: memory", memory.get(0), "MB", Limit.atMost(600), Limit.atMost(800)));
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
            measures.add(Measurement.of(
                    "separate: ready",
                    separate.untilReady().toMillis() / 1e3,
                    "s",
                    Limit.atMost(45),
                    Limit.atMost(60)));
            new ConstantRateRow().run(MeasuredRun.on(separate, run.budget(), run.console()));
            List<Double> each = Memory.of(separate);
            if (!each.isEmpty()) {
                measures.add(Measurement.of(
                        "separate: memory of the largest",
                        Collections.max(each),
                        "MB",
                        Limit.atMost(350),
                        Limit.atMost(380)));
            }
        }
        return measures;
    }
}
