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

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        List<Measurement> informative = new ArrayList<>();
        double p50 = 0;
        double p99 = 0;
        try (DurableMessage message = new DurableMessage(run.system())) {
            for (int rate : RATES) {
                var length = run.budget().windows(2);
                LoadResult messages = Load.constant(rate, length, message::perform);
                LoadResult reached = run.drawn("7: created → orderable, " + rate + "/s", reach(run, rate));
                p50 = Math.max(p50, reached.millis(50) / messages.millis(50));
                p99 = Math.max(p99, reached.millis(99) / messages.millis(99));
                informative.add(Measurement.informative(rate + "/s: p50", reached.millis(50), "ms"));
                informative.add(Measurement.informative(rate + "/s: p99", reached.millis(99), "ms"));
                informative.add(Measurement.informative(rate + "/s: message p50", messages.millis(50), "ms"));
                informative.add(Measurement.informative(rate + "/s: message p99", messages.millis(99), "ms"));
            }
        }
        run.system().settle();
        List<Measurement> measures = new ArrayList<>(List.of(
                Measurement.of("p50 to a message's", p50, "×", Limit.atMost(3), Limit.atMost(5)),
                Measurement.of("p99 to a message's", p99, "×", Limit.atMost(4), Limit.atMost(8))));
        measures.addAll(informative);
        return measures;
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
