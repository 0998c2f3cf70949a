package ticketing.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Row 4: growing numbers of concurrent orders of the same ticket. */
final class ContendedTicketRow implements Row {

    private static final List<Integer> CROWDS = List.of(16, 100, 500);
    private static final int TIMES = 9;

    @Override
    public int number() {
        return 4;
    }

    @Override
    public String workload() {
        return "one ticket, 16, 100, 500 buyers at once";
    }

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        int largest = CROWDS.get(CROWDS.size() - 1);
        Customers buyers = new Customers(run.system(), largest);
        IdSupply stock = run.inserts().tickets(TIMES * CROWDS.size());
        List<Measurement> informative = new ArrayList<>();
        List<Double> perBuyer = new ArrayList<>();
        long wrong = 0;
        long errors = 0;
        for (int size : CROWDS) {
            List<Double> latencies = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                LoadResult crowd = rush(buyers, size, stock.next());
                wrong += Math.abs(1 - crowd.count(status -> status == 201));
                errors += crowd.count(status -> status == 0 || status >= 500);
                latencies.add(crowd.millis(99));
            }
            informative.add(Measurement.informative("p99 of " + size, Medians.of(latencies), "ms"));
            perBuyer.add(Medians.of(latencies) / size);
        }
        run.system().settle();
        double growth = perBuyer.get(CROWDS.size() - 1) / perBuyer.get(0);
        List<Measurement> measures = new ArrayList<>(List.of(
                Measurement.of("201s too many or too few", wrong, "", Limit.atMost(0), Limit.atMost(0)),
                Measurement.of("5xx", errors, "", Limit.atMost(0), Limit.atMost(0)),
                Measurement.of(
                        "p99 a buyer, 500 to 16 (linear: 1)", growth, "", Limit.atMost(1.2), Limit.atMost(1.2))));
        measures.addAll(informative);
        return measures;
    }

    private static LoadResult rush(Customers buyers, int size, String ticket) {
        List<MeasuredRequest> works = IntStream.range(0, size)
                .<MeasuredRequest>mapToObj(
                        n -> () -> buyers.order(buyers.cookie(n), ticket).statusCode())
                .toList();
        return Load.atOnce(works);
    }
}
