package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import ticketing.platform.Database;
import ticketing.request.Cause;

/**
 * Sends the oldest events of the outbox in one go: lead, read, send, delete. A crash between send and delete sends them
 * again, under the same ids; the inboxes make that harmless.
 */
@ApplicationScoped
public class RelayBatch {

    static final int SIZE = 200;

    /** One relay leads at a time: in a statement of its own, so that the read below sees all that the last one did. */
    private static final String LEAD = "select pg_advisory_xact_lock(hashtext('delivery.outbox'))";

    private static final String READ = "select position, id, type, topic, subject, body, occurred_at,"
            + " request_id, traceparent from delivery.outbox order by position limit " + SIZE;
    private static final String DELETE = "delete from delivery.outbox where position = any (?)";

    private Database database;
    private Post post;
    private DeliveryMetrics metrics;

    protected RelayBatch() {}

    @Inject
    RelayBatch(Database database, Post post, DeliveryMetrics metrics) {
        this.database = database;
        this.post = post;
        this.metrics = metrics;
    }

    /** Returns how many were sent: fewer than {@value #SIZE} mean that there are no more. */
    public int send() throws SQLException, JMSException {
        try (Connection connection = database.background().getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<Letter> letters = read(connection);
                if (!letters.isEmpty()) {
                    post.send(letters);
                    delete(connection, letters);
                }
                connection.commit();
                letters.forEach(letter -> metrics.published(letter.type()));
                return letters.size();
            } catch (SQLException | JMSException | RuntimeException failure) {
                rollback(connection, failure);
                throw failure;
            }
        }
    }

    /** That a dead connection cannot be rolled back either must not hide what happened first. */
    private static void rollback(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException too) {
            failure.addSuppressed(too);
        }
    }

    private static List<Letter> read(Connection connection) throws SQLException {
        try (PreparedStatement lead = connection.prepareStatement(LEAD);
                PreparedStatement read = connection.prepareStatement(READ)) {
            lead.execute();
            try (ResultSet rows = read.executeQuery()) {
                List<Letter> letters = new ArrayList<>();
                while (rows.next()) {
                    letters.add(letter(rows));
                }
                return letters;
            }
        }
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getLong("position"),
                row.getString("id"),
                row.getString("type"),
                row.getString("topic"),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("occurred_at", OffsetDateTime.class),
                new Cause(row.getString("request_id"), row.getString("traceparent")));
    }

    private static void delete(Connection connection, List<Letter> letters) throws SQLException {
        Object[] positions = letters.stream().map(Letter::position).toArray();
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setArray(1, connection.createArrayOf("bigint", positions));
            statement.executeUpdate();
        }
    }
}
