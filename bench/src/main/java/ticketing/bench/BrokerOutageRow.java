package ticketing.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import ticketing.system.BoundedWait;
import ticketing.system.Broker;

/** Row 11: orders at a constant rate while the broker is down; then the outbox drains. */
final class BrokerOutageRow implements Row {

    private static final int RATE = 100;

    @Override
    public int number() {
        return 11;
    }

    @Override
    public String workload() {
        return "broker down at 100 orders/s, then back";
    }

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        SystemUnderTest system = run.system();
        Broker broker = system.marketplace().broker();
        Duration outage = run.budget().outage();
        IdSupply stock = run.inserts().tickets((int) outage.toSeconds() * RATE);
        Customers buyers = new Customers(system, 50);
        broker.kill();
        LoadResult traffic = run.drawn(
                "11: orders without a broker",
                Load.constant(
                        RATE,
                        outage,
                        () -> buyers.order(buyers.nextCookie(), stock.next()).statusCode()));
        long waiting = system.unsent();
        CompletableFuture<Void> start = CompletableFuture.runAsync(broker::start);
        new BoundedWait(Duration.ofMinutes(1), () -> "The outbox does not begin to drain")
                .until(() -> system.unsent() < waiting);
        long begin = System.nanoTime();
        long first = system.unsent();
        new BoundedWait(Duration.ofMinutes(2), () -> "The outbox does not drain").until(() -> system.unsent() == 0);
        double seconds = (System.nanoTime() - begin) / 1e9;
        start.join();
        system.settle();
        return List.of(
                Measurement.of(
                        "writes refused", traffic.count(status -> status != 201), "", Limit.atMost(0), Limit.atMost(0)),
                Measurement.of(
                        "drain", Math.max(1, first) / seconds, "events/s", Limit.atLeast(500), Limit.atLeast(200)),
                Measurement.informative("waited", waiting, "events"),
                Measurement.informative("p99 of an order meanwhile", traffic.millis(99), "ms"));
    }
}
