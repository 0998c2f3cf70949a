package ticketing.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.List;
import ticketing.system.BoundedWait;

/**
 * Row 10: with many pending deadlines, some become due evenly, then many at once. Lateness counts until the order
 * is cancelled, by the database's clock.
 */
final class DeadlinesRow implements Row {

    private static final int PENDING = 100_000;
    private static final int RATE = 100;
    private static final int AT_ONCE = 10_000;
    private static final Duration LEAD = Duration.ofSeconds(3);
    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(20);

    @Override
    public int number() {
        return 10;
    }

    @Override
    public String workload() {
        return "100 k deadlines pending: 100 due/s; 10 k due at once";
    }

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        SystemUnderTest system = run.system();
        run.inserts().deadlines(PENDING, "now() + interval '1 day'");
        LoadResult even = run.drawn("10: lateness, 100 due/s", evenly(run));
        long early = even.count(status -> status != 200);
        double seconds = together(run);
        system.execute("expiration", "delete from deadline where due_at > now() + interval '1 hour'");
        system.execute("orders", "delete from orders where status = 'awaiting:payment' and user_id = 'buyer'");
        system.settle();
        return List.of(
                Measurement.of("lateness, p99", even.millis(99) / 1e3, "s", Limits.atMost(1, 2)),
                Measurement.of("10 k at once, all done", seconds, "s", Limits.atMost(10, 30)),
                Measurement.of("early", early, "", Limits.atMost(0, 0)),
                Measurement.informative("lateness, p50", even.millis(50) / 1e3, "s"));
    }

    /** Order number n is due after n hundredths of a second. */
    private static LoadResult evenly(MeasuredRun run) throws SQLException {
        int count = (int) run.budget().windows(2).toSeconds() * RATE;
        Instant begin = Instant.now().plus(LEAD);
        String name = run.inserts().deadlines(count, "timestamptz '" + begin + "' + n * interval '10 milliseconds'");
        Instant end = begin.plus(run.budget().windows(2)).plus(TIMEOUT);
        Cancellations cancellations = new Cancellations(begin, count);
        try (Connection orders = run.system().connect("orders");
                PreparedStatement query = orders.prepareStatement(cancelledOrders(name))) {
            while (cancellations.missing() > 0) {
                cancellations.read(query);
                cancellations.failAfter(end);
                BoundedWait.pause(LOOK);
            }
        }
        return cancellations.lateness.end();
    }

    /** The query of the numbers of cancelled orders, and of the database's time. */
    private static String cancelledOrders(String name) {
        return "select substring(id from " + (name.length() + 1) + ")::int, clock_timestamp() from orders"
                + " where id like '" + name + "%' and status = 'cancelled'";
    }

    /** The lateness of each order's cancellation, recorded when it is first read. */
    private static final class Cancellations {

        private final LoadResult lateness = new LoadResult();
        private final Instant begin;
        private final BitSet seen = new BitSet();
        private final int count;

        Cancellations(Instant begin, int count) {
            this.begin = begin;
            this.count = count;
        }

        int missing() {
            return count - seen.cardinality();
        }

        /** @throws InvalidMeasurement after this moment */
        void failAfter(Instant end) {
            if (Instant.now().isAfter(end)) {
                throw new InvalidMeasurement(missing() + " orders that are due are not cancelled");
            }
        }

        void read(PreparedStatement query) throws SQLException {
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    int number = rows.getInt(1);
                    if (!seen.get(number)) {
                        seen.set(number);
                        record(begin.plusMillis(10L * number), rows.getObject(2, OffsetDateTime.class));
                    }
                }
            }
        }

        private void record(Instant due, OffsetDateTime done) {
            Duration late = Duration.between(due, done.toInstant());
            lateness.record(late.isNegative() ? 425 : 200, System.nanoTime() - late.toNanos());
        }
    }

    private static double together(MeasuredRun run) {
        String name = run.inserts().deadlines(AT_ONCE, "now()");
        long begin = System.nanoTime();
        run.system()
                .awaitNone(
                        "orders",
                        "select count(*) from orders where id like '" + name + "%' and status <> 'cancelled'");
        run.system()
                .awaitNone(
                        "tickets",
                        "select count(*) from ticket where id like '" + name + "%' and status <> 'available'");
        return (System.nanoTime() - begin) / 1e9;
    }
}
