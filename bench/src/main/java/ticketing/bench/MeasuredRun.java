package ticketing.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What a row needs: the system under test, the time it may take, and where to leave what is to be drawn. */
record MeasuredRun(SystemUnderTest stage, BulkInserts stock, Budget budget, Consumer<String> tell, List<Plot> plots) {

    static MeasuredRun on(SystemUnderTest stage, Budget budget, Consumer<String> tell) {
        return new MeasuredRun(stage, new BulkInserts(stage), budget, tell, new ArrayList<>());
    }

    /** Keeps a traffic for the report. */
    LoadResult drawn(String title, LoadResult traffic) {
        plots.add(new Plot(title, traffic));
        return traffic;
    }

    /** A traffic, and what the processors did for it meanwhile. */
    Metered metered(Callable<LoadResult> load) throws Exception {
        Cpu before = stage.cpu();
        LoadResult traffic = load.call();
        return new Metered(traffic, stage.cpu().since(before));
    }

    /** @param title what the report calls it */
    record Plot(String title, LoadResult traffic) {}

    /** @param cpu what was used from the begin of the traffic to its end */
    record Metered(LoadResult traffic, Cpu cpu) {

        /** Milliseconds of processor time in the servers. */
        double serverMillisEach() {
            return cpu.serverMillis() / traffic.count();
        }

        /** Milliseconds of processor time in servers, database and broker. */
        double totalMillisEach() {
            return cpu.totalMillis() / traffic.count();
        }
    }
}
