package ticketing.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Row 12 as a soak: half an hour of orders, payments and reads. Memory is compared between the first and the last
 * third, when all caches are filled. A machine that stalls for a second makes some payments precede the replication
 * of their order; these are counted, and fail the row only when they are many.
 */
final class SoakRow implements Row {

    private static final Duration LENGTH = Duration.ofMinutes(30);
    private static final Duration WINDOW = Duration.ofSeconds(30);
    private static final int RATE = 25;
    private static final Limit FEW = Limit.atMost(0.2);
    private static final int CREATED = 201;
    private static final int NOT_FOUND = 404;

    @Override
    public int number() {
        return 12;
    }

    @Override
    public String workload() {
        return "half an hour of 25 purchases a second";
    }

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        List<Double> sizes = new ArrayList<>();
        long bought = 0;
        long tooSoon = 0;
        Instant end = Instant.now().plus(LENGTH);
        Customers buyers = new Customers(run.system(), 50);
        while (Instant.now().isBefore(end)) {
            IdSupply stock = run.inserts().tickets((int) WINDOW.toSeconds() * RATE);
            LoadResult purchases = Load.constant(RATE, WINDOW, () -> {
                        buyers.read("/api/tickets?limit=50");
                        return buyers.buy(stock.next());
                    })
                    .requireOnly(CREATED, NOT_FOUND);
            bought += purchases.count(status -> status == CREATED);
            tooSoon += purchases.count(status -> status == NOT_FOUND);
            sizes.add(Memory.of(run.system()).get(0));
            run.console().accept("  soak: %s MB".formatted(Limit.text(sizes.get(sizes.size() - 1))));
        }
        int third = sizes.size() / 3;
        double first = Medians.of(sizes.subList(0, third));
        double last = Medians.of(sizes.subList(sizes.size() - third, sizes.size()));
        return List.of(
                Measurement.of("growth of memory", 100 * (last / first - 1), "%", Limit.atMost(5), Limit.atMost(5)),
                Measurement.informative("first third", first, "MB"),
                Measurement.informative("last third", last, "MB"),
                Measurement.of("purchases answered 404", 100.0 * tooSoon / (bought + tooSoon), "%", FEW, FEW),
                Measurement.informative("purchases", bought, ""));
    }
}
