package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import ticketing.platform.Database;
import ticketing.platform.Service;

/**
 * Sends the oldest events of the outbox in one go: lead, read, send, delete. A crash between send and delete sends them
 * again, under the same ids; the inboxes make that harmless.
 */
@ApplicationScoped
public class RelayBatch {

    private static final int SIZE = 200;

    /** One relay leads at a time: in a statement of its own, so that the read below sees all that the last one did. */
    private static final String LEAD = "select pg_advisory_xact_lock(hashtext('delivery.outbox'))";

    private static final String READ = "select position, id, type, topic, subject, body, occurred_at"
            + " from delivery.outbox order by position limit " + SIZE;
    private static final String DELETE = "delete from delivery.outbox where position = any (?)";

    private Database database;
    private ConnectionFactory broker;
    private Service service;
    private DeliveryMetrics metrics;

    protected RelayBatch() {}

    @Inject
    RelayBatch(Database database, Service service, DeliveryMetrics metrics) throws NamingException {
        this.database = database;
        this.service = service;
        this.metrics = metrics;
        this.broker = InitialContext.doLookup("jms/" + service.name());
    }

    /** Returns whether there may be more. */
    public boolean send() throws SQLException, JMSException {
        try (java.sql.Connection connection = database.background().getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<Letter> letters = read(connection);
                if (!letters.isEmpty()) {
                    send(letters);
                    delete(connection, letters);
                }
                connection.commit();
                letters.forEach(letter -> metrics.published(letter.type()));
                return letters.size() == SIZE;
            } catch (SQLException | JMSException | RuntimeException failure) {
                rollback(connection, failure);
                throw failure;
            }
        }
    }

    /** That a dead connection cannot be rolled back either must not hide what happened first. */
    private static void rollback(java.sql.Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException too) {
            failure.addSuppressed(too);
        }
    }

    private static List<Letter> read(java.sql.Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LEAD);
            try (ResultSet rows = statement.executeQuery(READ)) {
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
                row.getObject("occurred_at", OffsetDateTime.class));
    }

    private void send(List<Letter> letters) throws JMSException {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            // The broker is asked about a topic once in a batch, not once for each event.
            Map<String, MessageProducer> producers = new HashMap<>();
            for (Letter letter : letters) {
                MessageProducer producer = producers.get(letter.topic());
                if (producer == null) {
                    producer = session.createProducer(session.createTopic(letter.topic()));
                    producers.put(letter.topic(), producer);
                }
                producer.send(letter.asMessage(session, service.name()));
            }
            session.commit();
        }
    }

    private static void delete(java.sql.Connection connection, List<Letter> letters) throws SQLException {
        Object[] positions = letters.stream().map(Letter::position).toArray();
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setArray(1, connection.createArrayOf("bigint", positions));
            statement.executeUpdate();
        }
    }
}
