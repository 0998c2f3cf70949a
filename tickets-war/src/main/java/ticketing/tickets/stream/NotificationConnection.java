package ticketing.tickets.stream;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** A dedicated database connection that receives notifications of committed ticket changes ({@code LISTEN}). */
final class NotificationConnection implements AutoCloseable {

    private static final int RECEIVE_TIMEOUT_MILLIS = 1_000;
    private static final int VALIDATION_TIMEOUT_SECONDS = 5;

    private final Connection connection;
    private final PGConnection postgres;

    /** Receives all that is committed from then on. */
    NotificationConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgres = connection.unwrap(PGConnection.class);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen ticket");
        }
    }

    /**
     * Returns the next changes in the order of their commits; empty when there was none for a second.
     *
     * @throws SQLException when the database is unavailable
     */
    List<String> receive() throws SQLException {
        PGNotification[] received = postgres.getNotifications(RECEIVE_TIMEOUT_MILLIS);
        boolean none = received == null || received.length == 0;
        if (none && !connection.isValid(VALIDATION_TIMEOUT_SECONDS)) {
            throw new SQLException("The database does not respond");
        }
        return none
                ? List.of()
                : Arrays.stream(received).map(PGNotification::getParameter).toList();
    }

    /** Does not return the connection to the pool: it would go on receiving. */
    @Override
    public void close() throws SQLException {
        connection.abort(Runnable::run);
    }
}
