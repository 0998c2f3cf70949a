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

        double lagMillis() {
            return lag.toMillis();
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
                Measurement.of("share of bare SQL", Medians.of(rounds, Round::share), "%", Limits.atLeast(8, 4)),
                Measurement.informative("orders paid and applied", Medians.of(rounds, Round::rate), "/s"),
                Measurement.informative("CPU of all parts", Medians.of(rounds, Round::totalMillisEach), "ms"),
                Measurement.informative("lag at the end", Medians.of(rounds, Round::lagMillis), "ms"));
    }

    private static Round round(MeasuredRun run, BareSql bare, IdSupply stock) throws Exception {
        SystemUnderTest system = run.system();
        LoadResult yardstick = Load.saturating(CONNECTIONS, run.budget().window(), bare::perform);
        Unended before = Unended.in(system);
        Purchases purchases = new Purchases(new Customers(system, 50), stock);
        Cpu cpu = system.cpu();
        long begin = System.nanoTime();
        LoadResult traffic = purchase(run, purchases);
        long answered = System.nanoTime();
        awaitApplied(system, stock, before);
        long end = System.nanoTime();
        double millis = system.cpu().since(cpu).totalMillis();
        system.settle();
        double seconds = (end - begin) / 1e9;
        Duration lag = Duration.ofNanos(end - answered);
        return new Round(traffic.count() / seconds, yardstick.rate(), millis / traffic.count(), lag);
    }

    private static LoadResult purchase(MeasuredRun run, Purchases purchases) throws Exception {
        Duration window = run.budget().window();
        LoadResult traffic = Load.saturating(CONNECTIONS, window, purchases::orderAndPayEarlier);
        run.drawn("6: orders, paid", traffic.requireOnly(201));
        purchases.payTheRest(CONNECTIONS);
        return traffic;
    }

    /** Returns when all services have applied all events of the round. */
    private static void awaitApplied(SystemUnderTest system, IdSupply stock, Unended before) {
        String name = stock.all().get(0).replaceFirst("1$", "");
        system.awaitNone(
                "orders", "select count(*) from orders where ticket_id like '" + name + "%' and status <> 'complete'");
        system.awaitNone(
                "tickets", "select count(*) from ticket where id like '" + name + "%' and status = 'reserved'");
        system.awaitNone("payments", moreThan(before.orders()) + LIVE);
        system.awaitNone("expiration", moreThan(before.deadlines()) + RUNNING);
        system.awaitSent();
    }

    /** Live orders in payments, and deadlines in expiration, that other rows left. */
    private record Unended(long orders, long deadlines) {

        static Unended in(SystemUnderTest system) {
            return new Unended(
                    system.count("payments", "select count(*)" + LIVE),
                    system.count("expiration", "select count(*)" + RUNNING));
        }
    }

    /** Live orders of other rows are not counted, even if they end meanwhile. */
    private static String moreThan(long before) {
        return "select greatest(0, count(*) - " + before + ")";
    }
}
