package ticketing.delivery.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.metrics.Tag;
import ticketing.chassis.database.DatabaseException;
import ticketing.chassis.database.Sql;
import ticketing.chassis.database.SqlConnection;
import ticketing.chassis.metrics.Meters;
import ticketing.chassis.request.RequestContext;

/**
 * Sends the oldest events of the outbox in one local transaction: lock, read, send, delete. A crash between send and delete
 * sends them again under the same ids; the inboxes discard such duplicates. SQL past JPA: the outbox is no entity.
 */
@ApplicationScoped
public class OutboxRelayBatch {

    static final int SIZE = 200;

    /** One relay sends at a time. A statement of its own, so that the read below sees the last relay's deletions. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('delivery.outbox'))";

    private static final String READ = "select position, id, type, topic, subject, body, occurred_at,"
            + " request_id, traceparent from delivery.outbox order by position limit " + SIZE;
    private static final String DELETE = "delete from delivery.outbox where position = any (?)";

    @Inject
    Sql sql;

    @Inject
    EventSender sender;

    @Inject
    Meters meters;

    /**
     * Returns how many events were sent: fewer than {@value #SIZE} mean that the outbox is empty.
     *
     * @throws JMSException if the broker is unavailable
     * @throws DatabaseException if the database is unavailable
     */
    public int send() throws JMSException {
        List<OutboxEntry> sent = sql.inBackground(this::send);
        sent.forEach(this::count);
        return sent.size();
    }

    private List<OutboxEntry> send(SqlConnection connection) throws JMSException {
        connection.query(LOCK, row -> true);
        List<OutboxEntry> entries = connection.query(READ, OutboxRelayBatch::entry);
        if (!entries.isEmpty()) {
            sender.send(entries);
            connection.update(
                    DELETE, entries.stream().map(OutboxEntry::position).toList());
        }
        return entries;
    }

    private void count(OutboxEntry entry) {
        Tag type = new Tag("type", entry.type());
        meters.count("ticketing_events_published_total", "Events accepted by the broker", type);
    }

    private static OutboxEntry entry(ResultSet row) throws SQLException {
        return new OutboxEntry(
                row.getLong("position"),
                row.getString("id"),
                row.getString("type"),
                row.getString("topic"),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("occurred_at", OffsetDateTime.class),
                new RequestContext(row.getString("request_id"), row.getString("traceparent")));
    }
}
