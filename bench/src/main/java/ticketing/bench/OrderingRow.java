package ticketing.bench;

import java.util.ArrayList;
import java.util.List;

/** Row 1: orders over eight saturated connections, each of another ticket. */
final class OrderingRow implements Row {

    static final int CONNECTIONS = 8;
    private static final int A_SECOND = 3_000;

    @Override
    public int number() {
        return 1;
    }

    @Override
    public String workload() {
        return "POST /api/orders, distinct tickets, 8 connections, steady";
    }

    /** One round: orders, the yardstick, the empty resource. */
    private record Round(MeasuredRun.Metered orders, LoadResult bare, MeasuredRun.Metered empty) {
        double share() {
            return 100 * orders.traffic().rate() / bare.rate();
        }
    }

    @Override
    public List<Measurement> run(MeasuredRun course) throws Exception {
        int rounds = course.budget().rounds();
        int tickets = (int) (rounds * course.budget().window().toSeconds() * A_SECOND);
        IdSupply stock = course.stock().tickets(tickets);
        List<Round> all = new ArrayList<>();
        try (BareSql bare = BareSql.orders(course.stage(), 2 * tickets)) {
            for (int i = 0; i < rounds; i++) {
                all.add(round(course, bare, stock));
            }
        }
        return List.of(
                Measurement.of(
                        "share of bare SQL", Medians.of(all, Round::share), "%", Limit.atLeast(50), Limit.atLeast(25)),
                Measurement.of(
                        "CPU of the server per order",
                        Medians.of(all, round -> round.orders().serverMillisEach()),
                        "ms",
                        Limit.atMost(1.0),
                        Limit.atMost(1.5)),
                Measurement.aside(
                        "CPU with database and broker",
                        Medians.of(all, round -> round.orders().totalMillisEach()),
                        "ms"),
                Measurement.aside(
                        "CPU of an empty resource",
                        Medians.of(all, round -> round.empty().serverMillisEach()),
                        "ms"),
                Measurement.aside(
                        "orders",
                        Medians.of(all, round -> round.orders().traffic().rate()),
                        "/s"),
                Measurement.aside(
                        "bare SQL", Medians.of(all, round -> round.bare().rate()), "/s"),
                Measurement.aside(
                        "p99", Medians.of(all, round -> round.orders().traffic().millis(99)), "ms"));
    }

    private static Round round(MeasuredRun course, BareSql bare, IdSupply stock) throws Exception {
        LoadResult yardstick = Load.saturating(CONNECTIONS, course.budget().window(), bare::perform);
        Customers anybody = new Customers(course.stage(), 1);
        MeasuredRun.Metered empty = course.metered(() -> Load.saturating(
                CONNECTIONS,
                course.budget().window().dividedBy(2),
                () -> anybody.read(EmptyApplication.PATH).statusCode()));
        empty.traffic().requireOnly(200);
        MeasuredRun.Metered orders = course.metered(() -> orders(course, stock));
        course.drawn("1: orders, eight connections", orders.traffic());
        course.stage().settle();
        return new Round(orders, yardstick, empty);
    }

    /** Orders over the saturated connections. */
    static LoadResult orders(MeasuredRun course, IdSupply stock) {
        Customers buyers = new Customers(course.stage(), 50);
        return Load.saturating(
                        CONNECTIONS,
                        course.budget().window(),
                        () -> buyers.order(buyers.anybody(), stock.next()).statusCode())
                .requireOnly(201);
    }
}
