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

        double rate() {
            return orders.traffic().rate();
        }

        double bareRate() {
            return bare.rate();
        }

        double share() {
            return 100 * rate() / bareRate();
        }

        double p99() {
            return orders.traffic().millis(99);
        }

        double serverMillis() {
            return orders.serverMillisEach();
        }

        double totalMillis() {
            return orders.totalMillisEach();
        }

        double emptyMillis() {
            return empty.serverMillisEach();
        }
    }

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        int rounds = run.budget().rounds();
        int tickets = (int) (rounds * run.budget().window().toSeconds() * A_SECOND);
        IdSupply stock = run.inserts().tickets(tickets);
        List<Round> all = new ArrayList<>();
        try (BareSql bare = BareSql.orders(run.system(), 2 * tickets)) {
            for (int i = 0; i < rounds; i++) {
                all.add(round(run, bare, stock));
            }
        }
        return measurements(all);
    }

    private static List<Measurement> measurements(List<Round> all) {
        double cpu = Medians.of(all, Round::serverMillis);
        return List.of(
                Measurement.of("share of bare SQL", Medians.of(all, Round::share), "%", Limits.atLeast(50, 25)),
                Measurement.of("CPU of the server per order", cpu, "ms", Limits.atMost(1.0, 1.5)),
                Measurement.informative("CPU with database and broker", Medians.of(all, Round::totalMillis), "ms"),
                Measurement.informative("CPU of an empty resource", Medians.of(all, Round::emptyMillis), "ms"),
                Measurement.informative("orders", Medians.of(all, Round::rate), "/s"),
                Measurement.informative("bare SQL", Medians.of(all, Round::bareRate), "/s"),
                Measurement.informative("p99", Medians.of(all, Round::p99), "ms"));
    }

    private static Round round(MeasuredRun run, BareSql bare, IdSupply stock) throws Exception {
        LoadResult yardstick = Load.saturating(CONNECTIONS, run.budget().window(), bare::perform);
        Customers visitor = new Customers(run.system(), 1);
        MeasuredRun.Metered empty = run.metered(() -> Load.saturating(
                CONNECTIONS,
                run.budget().window().dividedBy(2),
                () -> visitor.read(EmptyApplication.PATH).statusCode()));
        empty.traffic().requireOnly(200);
        MeasuredRun.Metered orders = run.metered(() -> orders(run, stock));
        run.drawn("1: orders, eight connections", orders.traffic());
        run.system().settle();
        return new Round(orders, yardstick, empty);
    }

    /** Orders over the saturated connections. */
    static LoadResult orders(MeasuredRun run, IdSupply stock) {
        Customers buyers = new Customers(run.system(), 50);
        return Load.saturating(
                        CONNECTIONS,
                        run.budget().window(),
                        () -> buyers.order(buyers.nextCookie(), stock.next()).statusCode())
                .requireOnly(201);
    }
}
