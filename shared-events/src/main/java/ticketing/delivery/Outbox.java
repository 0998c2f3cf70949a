package ticketing.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ticketing.events.Event;
import ticketing.events.Topic;
import ticketing.platform.Database;
import ticketing.platform.Ids;

/**
 * Says what happened, in the transaction in which it happens: both are committed, or neither. The event leaves for the
 * broker after the commit, in the order in which it was announced among those with its subject; what must not be
 * overtaken holds its aggregate's row lock when it announces.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = "insert into delivery.outbox (id, type, topic, subject, body)"
            + " select id, type, topic, subject, body from unnest(?, ?, ?, ?, ?)"
            + " with ordinality as event (id, type, topic, subject, body, turn) order by turn";

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Database database;

    @Inject
    private Relay relay;

    /** @throws jakarta.transaction.TransactionalException when there is no transaction to be part of */
    @Transactional(TxType.MANDATORY)
    public void announce(Event event) {
        Announced announced = (Announced) transaction.getResource(Announced.class);
        if (announced == null) {
            announced = new Announced(this);
            transaction.putResource(Announced.class, announced);
            transaction.registerInterposedSynchronization(announced);
        }
        announced.events.add(event);
    }

    private void write(List<Event> events) {
        try (Connection connection = database.foreground().getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            List<Function<Event, String>> columns = List.of(
                    event -> Ids.next(),
                    event -> event.getClass().getSimpleName(),
                    event -> Topic.of(event).address(),
                    Event::subject,
                    EventFormat::write);
            for (int column = 0; column < columns.size(); column++) {
                Object[] texts = events.stream().map(columns.get(column)).toArray();
                statement.setArray(column + 1, connection.createArrayOf("text", texts));
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The outbox did not take what was announced", failure);
        }
    }

    /** What one transaction says: all of it is written in one statement, at its end. */
    private static final class Announced implements Synchronization {

        private final Outbox outbox;
        private final List<Event> events = new ArrayList<>();

        Announced(Outbox outbox) {
            this.outbox = outbox;
        }

        @Override
        public void beforeCompletion() {
            outbox.write(events);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                outbox.relay.wake();
            }
        }
    }
}
