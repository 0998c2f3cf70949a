package ticketing.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Row 6: orders and payments, until all services have applied all events. The time counts until the last event, so
 * that a growing lag lowers the rate.
 */
final class ChoreographyRow implements Row {

    private static final int CONNECTIONS = 8;
    private static final int A_SECOND = 2_000;
    private static final String LIVE = " from orders where status = 'live'";
    private static final String RUNNING = " from deadline";

    @Override
    public int number() {
        return 6;
    }

    @Override
    public String workload() {
        return "whole choreography: order, reserved, paid, complete, sold";
    }

    private record Round(double rate, double bare, double totalMillisEach, Duration lag) {
        double share() {
            return 100 * rate / bare;
        }
    }

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        List<Round> rounds = new ArrayList<>();
        int most = (int) run.budget().window().toSeconds() * A_SECOND;
        try (BareSql bare = BareSql.orders(run.system(), 3 * most * run.budget().rounds())) {
            for (int i = 0; i < run.budget().rounds(); i++) {
                rounds.add(round(run, bare, run.inserts().tickets(most)));
            }
        }
        return List.of(
                Measurement.of(
                        "share of bare SQL", Medians.of(rounds, Round::share), "%", Limit.atLeast(8), Limit.atLeast(4)),
                Measurement.informative("orders paid and applied", Medians.of(rounds, Round::rate), "/s"),
                Measurement.informative("CPU of all parts", Medians.of(rounds, Round::totalMillisEach), "ms"),
                Measurement.informative(
                        "lag at the end",
                        Medians.of(rounds, round -> round.lag().toMillis()),
                        "ms"));
    }

    private static Round round(MeasuredRun run, BareSql bare, IdSupply stock) throws Exception {
        SystemUnderTest system = run.system();
        LoadResult yardstick = Load.saturating(CONNECTIONS, run.budget().window(), bare::perform);
        long live = system.count("payments", "select count(*)" + LIVE);
        long running = system.count("expiration", "select count(*)" + RUNNING);
        Purchases purchases = new Purchases(new Customers(system, 50), stock);
        Cpu before = system.cpu();
        long begin = System.nanoTime();
        LoadResult traffic = run.drawn(
                "6: orders, paid",
                Load.saturating(CONNECTIONS, run.budget().window(), purchases::orderAndPayEarlier)
                        .requireOnly(201));
        purchases.payTheRest(CONNECTIONS);
        long answered = System.nanoTime();
        String name = stock.all().get(0).replaceFirst("1$", "");
        system.awaitNone(
                "orders", "select count(*) from orders where ticket_id like '" + name + "%' and status <> 'complete'");
        system.awaitNone(
                "tickets", "select count(*) from ticket where id like '" + name + "%' and status = 'reserved'");
        system.awaitNone("payments", moreThan(live) + LIVE);
        system.awaitNone("expiration", moreThan(running) + RUNNING);
        system.awaitSent();
        long end = System.nanoTime();
        double millis = system.cpu().since(before).totalMillis();
        system.settle();
        return new Round(
                traffic.count() / ((end - begin) / 1e9),
                yardstick.rate(),
                millis / traffic.count(),
                Duration.ofNanos(end - answered));
    }

    /** Live orders of other rows are not counted, even if they end meanwhile. */
    private static String moreThan(long before) {
        return "select greatest(0, count(*) - " + before + ")";
    }
}
