package ticketing.bench;

import java.time.Duration;
import java.util.List;

/** Row 3: a hundred orders per second, far below saturation. */
final class ConstantRateRow implements Row {

    private static final int RATE = 100;

    @Override
    public int number() {
        return 3;
    }

    @Override
    public String workload() {
        return "constant 100/s";
    }

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        Duration length = run.budget().windows(3);
        Customers buyers = new Customers(run.system(), 50);
        IdSupply stock = run.inserts().tickets((int) length.toSeconds() * RATE);
        MeasuredRequest order =
                () -> buyers.order(buyers.nextCookie(), stock.next()).statusCode();
        LoadResult traffic = Load.constant(RATE, length, order).requireOnly(201);
        run.drawn("3: orders, 100/s", traffic);
        run.system().settle();
        return List.of(
                Measurement.of("p50", traffic.millis(50), "ms", Limits.atMost(5, 10)),
                Measurement.of("p99", traffic.millis(99), "ms", Limits.atMost(60, 150)),
                Measurement.informative("p99.9", traffic.millis(99.9), "ms"));
    }
}
