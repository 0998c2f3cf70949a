package ticketing.bench;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ticketing.system.BoundedWait;
import ticketing.system.Installation;
import ticketing.system.Marketplace;
import ticketing.system.Shutdown;
import ticketing.system.Topology;

/** The marketplace that is measured, started as a user starts it, in an installation of its own that is empty. */
final class SystemUnderTest implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofMinutes(3);
    private static final List<String> POSTING = List.of("auth", "tickets", "orders", "payments", "expiration");

    private final Marketplace marketplace;
    private final SessionCookies sessions;
    private final Duration untilReady;
    private final Map<String, Connection> counting = new HashMap<>();

    private final Thread stop;

    private SystemUnderTest(Marketplace marketplace, Duration untilReady, Thread stop) {
        this.marketplace = marketplace;
        this.stop = stop;
        this.sessions = SessionCookies.of(marketplace.installation().signingKey());
        this.untilReady = untilReady;
    }

    /** Starts it, and returns when it is ready. It is stopped when this process ends, at the latest. */
    static SystemUnderTest anew(Path folder, Topology topology, Consumer<String> progress) {
        Installation left = Installation.at(folder);
        Shutdown.of(left, progress);
        left.delete();
        Installation installation = Installation.at(folder);
        Thread stop = new Thread(() -> {
            installation.starts().block();
            Shutdown.of(installation, progress);
        });
        Runtime.getRuntime().addShutdownHook(stop);
        Marketplace marketplace = new Marketplace(installation, topology, 0).reportingProgress(progress);
        DurableMessage.prepare(marketplace);
        EmptyApplication.prepare(marketplace);
        long begin = System.nanoTime();
        marketplace.start();
        return new SystemUnderTest(marketplace, Duration.ofNanos(System.nanoTime() - begin), stop);
    }

    Marketplace marketplace() {
        return marketplace;
    }

    URI url() {
        return marketplace.url();
    }

    SessionCookies sessions() {
        return sessions;
    }

    /** The time from the start until everything was ready. */
    Duration untilReady() {
        return untilReady;
    }

    Cpu cpu() {
        return Cpu.of(marketplace.parts());
    }

    /** A connection to a service's database. The caller closes it. */
    Connection connect(String service) throws SQLException {
        return marketplace.postgres().connectTo(service);
    }

    void execute(String service, String... statements) {
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new InvalidMeasurement(
                    "The database of " + service + " refused: " + String.join("; ", statements), e);
        }
    }

    /** Counts over a connection that is kept open, since callers poll. */
    synchronized long count(String service, String sql) {
        try {
            if (!counting.containsKey(service)) {
                counting.put(service, connect(service));
            }
            try (Statement statement = counting.get(service).createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new InvalidMeasurement("The database of " + service + " refused: " + sql, e);
        }
    }

    /** Events in the outboxes. */
    long unsent() {
        return POSTING.stream()
                .mapToLong(service -> count(service, "select count(*) from delivery.outbox"))
                .sum();
    }

    /** Returns when a count is zero. */
    void awaitNone(String service, String countOfRemaining) {
        new BoundedWait(TIMEOUT, () -> "Still not zero in " + service + ": " + countOfRemaining)
                .until(() -> count(service, countOfRemaining) == 0);
    }

    /** Returns when all outboxes are empty. */
    void awaitSent() {
        new BoundedWait(TIMEOUT, () -> "The outboxes do not drain").until(() -> unsent() == 0);
    }

    /** Returns when all outboxes are empty and no consumer applies events any more. */
    void settle() {
        new BoundedWait(TIMEOUT, () -> "Events are still being applied").until(() -> unsent() == 0 && isQuiet());
    }

    /** Whether no event was applied for 300 ms. */
    private boolean isQuiet() {
        long before = appliedEvents();
        BoundedWait.pause(Duration.ofMillis(300));
        return appliedEvents() == before;
    }

    private long appliedEvents() {
        return POSTING.stream()
                .mapToLong(service -> count(service, "select count(*) from delivery.inbox"))
                .sum();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stop);
        marketplace.close();
    }
}
