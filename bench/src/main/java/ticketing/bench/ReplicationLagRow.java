package ticketing.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Row 7: the time from the response to a listing until the ticket can be ordered, beside a message through the same
 * broker.
 */
final class ReplicationLagRow implements Row {

    private static final List<Integer> RATES = List.of(5, 20, 50);

    @Override
    public int number() {
        return 7;
    }

    @Override
    public String workload() {
        return "ticket created → orderable, 5–50/s";
    }

    /** The lag at one rate, and the yardstick. */
    private record Lag(int rate, LoadResult reached, LoadResult messages) {

        double ratio(double percentile) {
            return reached.millis(percentile) / messages.millis(percentile);
        }

        List<Measurement> measurements() {
            return List.of(
                    Measurement.informative(rate + "/s: p50", reached.millis(50), "ms"),
                    Measurement.informative(rate + "/s: p99", reached.millis(99), "ms"),
                    Measurement.informative(rate + "/s: message p50", messages.millis(50), "ms"),
                    Measurement.informative(rate + "/s: message p99", messages.millis(99), "ms"));
        }
    }

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        List<Lag> lags = new ArrayList<>();
        try (DurableMessage message = new DurableMessage(run.system())) {
            for (int rate : RATES) {
                LoadResult messages = Load.constant(rate, run.budget().windows(2), message::perform);
                LoadResult reached = run.drawn("7: created → orderable, " + rate + "/s", reach(run, rate));
                lags.add(new Lag(rate, reached, messages));
            }
        }
        run.system().settle();
        List<Measurement> measures = new ArrayList<>();
        measures.add(Measurement.of("p50 to a message's", worst(lags, 50), "×", Limits.atMost(3, 5)));
        measures.add(Measurement.of("p99 to a message's", worst(lags, 99), "×", Limits.atMost(4, 8)));
        lags.forEach(lag -> measures.addAll(lag.measurements()));
        return measures;
    }

    private static double worst(List<Lag> lags, double percentile) {
        return lags.stream().mapToDouble(lag -> lag.ratio(percentile)).max().orElseThrow();
    }

    private LoadResult reach(MeasuredRun run, int rate) throws Exception {
        Customers sellers = new Customers(run.system(), 20);
        try (ReplicationProbe arrivals = new ReplicationProbe(run.system())) {
            Load.constant(rate, run.budget().windows(2), () -> {
                        var listed = sellers.list(sellers.nextCookie(), "Reaching");
                        if (listed.statusCode() == 201) {
                            arrivals.await(Customers.id(listed), System.nanoTime());
                        }
                        return listed.statusCode();
                    })
                    .requireOnly(201);
            return arrivals.end();
        }
    }
}
