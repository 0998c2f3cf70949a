package ticketing.bench;

import java.util.ArrayList;
import java.util.List;

/** Row 2: the rate of row 1 with growing numbers of stored orders. */
final class StoredOrdersRow implements Row {

    private static final int A_SECOND = 3_000;

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String workload() {
        return "the same with 1 k, 100 k, 1 M stored orders";
    }

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        List<Integer> sizes = run.budget().stored();
        List<Double> rates = new ArrayList<>();
        List<String> stored = new ArrayList<>();
        int before = 0;
        for (int size : sizes) {
            stored.add(run.inserts().endedOrders(size - before));
            before = size;
            rates.add(rate(run));
        }
        delete(run.system(), stored);
        return measurements(sizes, rates);
    }

    private static double rate(MeasuredRun run) {
        int tickets = (int) run.budget().window().toSeconds() * A_SECOND;
        List<Double> rounds = new ArrayList<>();
        for (int i = 0; i < run.budget().rounds(); i++) {
            rounds.add(OrderingRow.orders(run, run.inserts().tickets(tickets)).rate());
            run.system().settle();
        }
        return Medians.of(rounds);
    }

    private static void delete(SystemUnderTest system, List<String> stored) {
        stored.forEach(name -> system.execute(
                "orders",
                "delete from orders where id like '" + name + "%'",
                "delete from ticket where id like '" + name + "%'"));
        system.execute("orders", "vacuum analyze orders", "vacuum analyze ticket");
    }

    private static List<Measurement> measurements(List<Integer> sizes, List<Double> rates) {
        double worst = rates.stream()
                .mapToDouble(rate -> 100 * Math.abs(rates.get(0) / rate - 1))
                .max()
                .orElseThrow();
        List<Measurement> measures = new ArrayList<>();
        measures.add(Measurement.of("change of the rate", worst, "%", Limits.atMost(20, 40)));
        for (int i = 0; i < sizes.size(); i++) {
            measures.add(Measurement.informative(Limit.text(sizes.get(i)) + " stored", rates.get(i), "/s"));
        }
        return measures;
    }
}
