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

    /**
     * @param traffic orders during the outage
     * @param waiting events in the outboxes at its end
     */
    private record Outage(LoadResult traffic, long waiting) {}

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        Outage outage = outage(run);
        double rate = drain(run.system(), outage.waiting());
        run.system().settle();
        return List.of(
                Measurement.of(
                        "writes refused", outage.traffic().count(status -> status != 201), "", Limits.atMost(0, 0)),
                Measurement.of("drain", rate, "events/s", Limits.atLeast(500, 200)),
                Measurement.informative("waited", outage.waiting(), "events"),
                Measurement.informative(
                        "p99 of an order meanwhile", outage.traffic().millis(99), "ms"));
    }

    /** Kills the broker, and places orders at a constant rate. */
    private static Outage outage(MeasuredRun run) {
        Duration length = run.budget().outage();
        IdSupply stock = run.inserts().tickets((int) length.toSeconds() * RATE);
        Customers buyers = new Customers(run.system(), 50);
        run.system().marketplace().broker().kill();
        MeasuredRequest order =
                () -> buyers.order(buyers.nextCookie(), stock.next()).statusCode();
        LoadResult traffic = run.drawn("11: orders without a broker", Load.constant(RATE, length, order));
        return new Outage(traffic, run.system().unsent());
    }

    /** Starts the broker, and returns the events per second from the first one sent to the last. */
    private static double drain(SystemUnderTest system, long waiting) {
        Broker broker = system.marketplace().broker();
        CompletableFuture<Void> start = CompletableFuture.runAsync(broker::start);
        new BoundedWait(Duration.ofMinutes(1), () -> "The outbox does not begin to drain")
                .until(() -> system.unsent() < waiting);
        long begin = System.nanoTime();
        long first = system.unsent();
        new BoundedWait(Duration.ofMinutes(2), () -> "The outbox does not drain").until(() -> system.unsent() == 0);
        double seconds = (System.nanoTime() - begin) / 1e9;
        start.join();
        return Math.max(1, first) / seconds;
    }
}
