package ticketing.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Row 14: a thousand stream connections that receive every change. All are read; on some of them the changes are
 * recognised and their latency measured.
 */
final class StreamsRow implements Row {

    private static final int STREAMS = 1_000;
    private static final int WATCHED = 10;
    private static final int CHANGES = 50;

    @Override
    public int number() {
        return 14;
    }

    @Override
    public String workload() {
        return "1,000 connected live streams, 50 changes/s";
    }

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        Customers sellers = new Customers(run.system(), 20);
        List<Owned> tickets = list(sellers);
        Map<String, Long> due = new ConcurrentHashMap<>();
        LoadResult arrivals = new LoadResult();
        Consumer<String> lines = data -> record(arrivals, due.get(price(data)));
        MeasuredRun.Metered changes;
        try (StreamConnections streams = StreamConnections.connect(run.system().url(), STREAMS, WATCHED, lines)) {
            // No earlier row has streamed a change: this code is not compiled yet.
            change(run.budget().window(), () -> edit(sellers, tickets, new HashMap<>()));
            changes = run.metered(() -> change(run.budget().windows(2), () -> edit(sellers, tickets, due)));
            long expected = changes.traffic().count() * WATCHED;
            streams.awaitUntil(() -> arrivals.count() >= expected);
        }
        return measurements(run.drawn("14: change → browser", arrivals.end()), changes);
    }

    private static List<Owned> list(Customers sellers) throws Exception {
        List<Owned> tickets = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            tickets.add(new Owned(i % 20, Customers.id(sellers.list(sellers.cookie(i % 20), "Changing"))));
        }
        return tickets;
    }

    private static LoadResult change(Duration length, MeasuredRequest edit) {
        return Load.constant(CHANGES, length, edit).requireOnly(200);
    }

    /** @param due when the change was sent; null for a line that is no change of this load */
    private static void record(LoadResult arrivals, Long due) {
        if (due != null) {
            arrivals.record(200, due);
        }
    }

    private static List<Measurement> measurements(LoadResult arrivals, MeasuredRun.Metered changes) {
        double cpu =
                100 * changes.cpu().totalMillis() / changes.traffic().took().toMillis();
        return List.of(
                Measurement.of("change → browser, p99", arrivals.millis(99), "ms", Limits.atMost(500, 1_000)),
                Measurement.informative("p50", arrivals.millis(50), "ms"),
                Measurement.informative("CPU of all parts", cpu, "% of a core"));
    }

    private record Owned(int owner, String id) {}

    /** Sets a new price, and records the moment for the latency. */
    private static int edit(Customers sellers, List<Owned> tickets, Map<String, Long> due) throws Exception {
        Owned ticket = tickets.get(ThreadLocalRandom.current().nextInt(tickets.size()));
        String price = freshPrice(due);
        due.put(price, System.nanoTime());
        return sellers.edit(sellers.cookie(ticket.owner()), ticket.id(), price).statusCode();
    }

    /** No two changes set the same price, by which each is recognised. */
    private static String freshPrice(Map<String, Long> used) {
        return IntStream.iterate(0, n -> n)
                .mapToObj(n -> (1 + ThreadLocalRandom.current().nextInt(900_000)) + "."
                        + (1 + ThreadLocalRandom.current().nextInt(9)))
                .filter(price -> !used.containsKey(price))
                .findFirst()
                .orElseThrow();
    }

    private static String price(String data) {
        int begin = data.indexOf("\"price\"");
        int colon = data.indexOf(':', begin) + 1;
        int end = data.indexOf(',', colon);
        return begin < 0 || end < 0 ? "" : data.substring(colon, end).trim().replaceFirst("0$", "");
    }
}
