package ticketing.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What a row needs: the system under test, test rows, the budget, the console, and the plots for the report. */
record MeasuredRun(
        SystemUnderTest system, BulkInserts inserts, Budget budget, Consumer<String> console, List<Plot> plots) {

    static MeasuredRun on(SystemUnderTest system, Budget budget, Consumer<String> console) {
        return new MeasuredRun(system, new BulkInserts(system), budget, console, new ArrayList<>());
    }

    /** Adds a load to the report's plots. */
    LoadResult drawn(String title, LoadResult traffic) {
        plots.add(new Plot(title, traffic));
        return traffic;
    }

    /** Runs a load and measures the processor time that it takes. */
    Metered metered(Callable<LoadResult> load) throws Exception {
        Cpu before = system.cpu();
        LoadResult traffic = load.call();
        return new Metered(traffic, system.cpu().since(before));
    }

    /** @param title in the report */
    record Plot(String title, LoadResult traffic) {}

    /** @param cpu the processor time from the start of the load to its end */
    record Metered(LoadResult traffic, Cpu cpu) {

        /** Processor time in the servers per response, in milliseconds. */
        double serverMillisEach() {
            return cpu.serverMillis() / traffic.count();
        }

        /** Processor time in servers, database and broker per response, in milliseconds. */
        double totalMillisEach() {
            return cpu.totalMillis() / traffic.count();
        }
    }
}
