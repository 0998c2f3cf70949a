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
    private static final Limits FEW = Limits.atMost(0.2, 0.2);
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

    /** @param megabytes the memory of the server */
    private record Window(LoadResult purchases, double megabytes) {}

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        List<Window> windows = new ArrayList<>();
        Instant end = Instant.now().plus(LENGTH);
        Customers buyers = new Customers(run.system(), 50);
        while (Instant.now().isBefore(end)) {
            windows.add(window(run, buyers));
        }
        return measurements(windows);
    }

    private static Window window(MeasuredRun run, Customers buyers) throws Exception {
        IdSupply stock = run.inserts().tickets((int) WINDOW.toSeconds() * RATE);
        LoadResult purchases = Load.constant(RATE, WINDOW, () -> {
                    buyers.read("/api/tickets?limit=50");
                    return buyers.buy(stock.next());
                })
                .requireOnly(CREATED, NOT_FOUND);
        double megabytes = Memory.of(run.system()).get(0);
        run.console().accept("  soak: %s MB".formatted(Limit.text(megabytes)));
        return new Window(purchases, megabytes);
    }

    private static List<Measurement> measurements(List<Window> windows) {
        int third = windows.size() / 3;
        double first = Medians.of(windows.subList(0, third), Window::megabytes);
        double last = Medians.of(windows.subList(windows.size() - third, windows.size()), Window::megabytes);
        long bought = responses(windows, CREATED);
        long tooSoon = responses(windows, NOT_FOUND);
        return List.of(
                Measurement.of("growth of memory", 100 * (last / first - 1), "%", Limits.atMost(5, 5)),
                Measurement.informative("first third", first, "MB"),
                Measurement.informative("last third", last, "MB"),
                Measurement.of("purchases answered 404", 100.0 * tooSoon / (bought + tooSoon), "%", FEW),
                Measurement.informative("purchases", bought, ""));
    }

    private static long responses(List<Window> windows, int status) {
        return windows.stream()
                .mapToLong(window -> window.purchases().count(each -> each == status))
                .sum();
    }
}
