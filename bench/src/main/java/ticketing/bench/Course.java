package ticketing.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What a row needs: the system under test, the time it may take, and where to leave what is to be drawn. */
record Course(Stage stage, Stock stock, Budget budget, Consumer<String> tell, List<Plot> plots) {

    static Course on(Stage stage, Budget budget, Consumer<String> tell) {
        return new Course(stage, new Stock(stage), budget, tell, new ArrayList<>());
    }

    /** Keeps a traffic for the report. */
    Traffic drawn(String title, Traffic traffic) {
        plots.add(new Plot(title, traffic));
        return traffic;
    }

    /** A traffic, and what the processors did for it meanwhile. */
    Metered metered(Callable<Traffic> load) throws Exception {
        Cpu before = stage.cpu();
        Traffic traffic = load.call();
        return new Metered(traffic, stage.cpu().since(before));
    }

    /** @param title what the report calls it */
    record Plot(String title, Traffic traffic) {}

    /** @param cpu what was used from the begin of the traffic to its end */
    record Metered(Traffic traffic, Cpu cpu) {

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
