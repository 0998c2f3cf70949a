package ticketing.tickets.stream;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** A connection of its own to the database, on which changes of tickets are heard as they are committed. */
final class Ear implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 1_000;
    private static final int ANSWER_WITHIN_SECONDS = 5;

    private final Connection connection;
    private final PGConnection postgres;

    /** Hears all that is committed from then on. */
    Ear(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgres = connection.unwrap(PGConnection.class);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen ticket");
        }
    }

    /**
     * The next changes, in the order of their commits; none when there was none for a second.
     *
     * @throws SQLException when the database is away
     */
    List<String> hear() throws SQLException {
        PGNotification[] heard = postgres.getNotifications(PATIENCE_MILLIS);
        boolean silent = heard == null || heard.length == 0;
        if (silent && !connection.isValid(ANSWER_WITHIN_SECONDS)) {
            throw new SQLException("The database has gone silent");
        }
        return silent
                ? List.of()
                : Arrays.stream(heard).map(PGNotification::getParameter).toList();
    }

    /** Never goes back into the pool: it would go on hearing. */
    @Override
    public void close() throws SQLException {
        connection.abort(Runnable::run);
    }
}
