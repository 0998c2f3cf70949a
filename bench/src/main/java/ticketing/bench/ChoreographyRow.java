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
    public List<Measurement> run(MeasuredRun course) throws Exception {
        List<Round> rounds = new ArrayList<>();
        int most = (int) course.budget().window().toSeconds() * A_SECOND;
        try (BareSql bare =
                BareSql.orders(course.stage(), 3 * most * course.budget().rounds())) {
            for (int i = 0; i < course.budget().rounds(); i++) {
                rounds.add(round(course, bare, course.stock().tickets(most)));
            }
        }
        return List.of(
                Measurement.of(
                        "share of bare SQL", Medians.of(rounds, Round::share), "%", Limit.atLeast(8), Limit.atLeast(4)),
                Measurement.aside("orders paid and applied", Medians.of(rounds, Round::rate), "/s"),
                Measurement.aside("CPU of all parts", Medians.of(rounds, Round::totalMillisEach), "ms"),
                Measurement.aside(
                        "lag at the end",
                        Medians.of(rounds, round -> round.lag().toMillis()),
                        "ms"));
    }

    private static Round round(MeasuredRun course, BareSql bare, IdSupply stock) throws Exception {
        SystemUnderTest stage = course.stage();
        LoadResult yardstick = Load.saturating(CONNECTIONS, course.budget().window(), bare::perform);
        long live = stage.count("payments", "select count(*)" + LIVE);
        long running = stage.count("expiration", "select count(*)" + RUNNING);
        Purchases purchases = new Purchases(new Customers(stage, 50), stock);
        Cpu before = stage.cpu();
        long begin = System.nanoTime();
        LoadResult traffic = course.drawn(
                "6: orders, paid",
                Load.saturating(CONNECTIONS, course.budget().window(), purchases::orderAndPayEarlier)
                        .requireOnly(201));
        purchases.payTheRest(CONNECTIONS);
        long answered = System.nanoTime();
        String name = stock.all().get(0).replaceFirst("1$", "");
        stage.awaitNone(
                "orders", "select count(*) from orders where ticket_id like '" + name + "%' and status <> 'complete'");
        stage.awaitNone("tickets", "select count(*) from ticket where id like '" + name + "%' and status = 'reserved'");
        stage.awaitNone("payments", moreThan(live) + LIVE);
        stage.awaitNone("expiration", moreThan(running) + RUNNING);
        stage.awaitSent();
        long end = System.nanoTime();
        double millis = stage.cpu().since(before).totalMillis();
        stage.settle();
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
