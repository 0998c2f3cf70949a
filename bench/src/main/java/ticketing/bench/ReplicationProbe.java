package ticketing.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures when tickets become known to orders: one connection polls for all of them every millisecond, since one
 * per ticket would disturb the measurement.
 */
final class ReplicationProbe implements AutoCloseable {

    private static final String KNOWN = "select id from ticket where id = any (?) and version >= 0";
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long TIMEOUT_SECONDS = 30;

    private final SystemUnderTest system;
    private final Map<String, Long> awaited = new ConcurrentHashMap<>();
    private final LoadResult arrived = new LoadResult();
    private final CompletableFuture<Void> looking;
    private volatile boolean open = true;

    /** Starts polling. */
    ReplicationProbe(SystemUnderTest system) {
        this.system = system;
        this.looking = CompletableFuture.runAsync(this::look);
    }

    /** @param since the moment from which the latency counts */
    void await(String ticket, long since) {
        awaited.put(ticket, since);
    }

    /**
     * Returns when all tickets are known.
     *
     * @throws InvalidMeasurement after 30 s
     */
    LoadResult end() {
        open = false;
        try {
            looking.join();
        } catch (CompletionException blind) {
            throw new InvalidMeasurement(
                    "Replication could not be measured: " + blind.getCause().getMessage(), blind.getCause());
        }
        return arrived.end();
    }

    /** Stops polling, whether or not tickets are missing. */
    @Override
    public void close() {
        open = false;
        awaited.clear();
    }

    private void look() {
        try (Connection connection = system.connect("orders");
                PreparedStatement known = connection.prepareStatement(KNOWN)) {
            while (open || !awaited.isEmpty()) {
                if (!awaited.isEmpty()) {
                    look(connection, known);
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } catch (SQLException e) {
            throw new InvalidMeasurement("The database of orders cannot be read", e);
        }
    }

    private void look(Connection connection, PreparedStatement known) throws SQLException {
        known.setArray(1, connection.createArrayOf("varchar", awaited.keySet().toArray()));
        try (ResultSet tickets = known.executeQuery()) {
            while (tickets.next()) {
                arrived.record(201, awaited.remove(tickets.getString(1)));
            }
        }
        long longAgo = System.nanoTime() - TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
        if (awaited.values().stream().anyMatch(since -> since - longAgo < 0)) {
            throw new InvalidMeasurement("A ticket is not known to orders after " + TIMEOUT_SECONDS + " s");
        }
    }
}
