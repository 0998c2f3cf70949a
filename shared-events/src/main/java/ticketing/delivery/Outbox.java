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
import ticketing.request.Cause;

/**
 * Says what happened, in the transaction in which it happens: both are committed, or neither. The event leaves for the
 * broker after the commit, in the order in which it was announced among those with its subject; what must not be
 * overtaken holds its aggregate's row lock when it announces.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = "insert into delivery.outbox"
            + " (id, type, topic, subject, body, request_id, traceparent)"
            + " select id, type, topic, subject, body, request_id, traceparent from unnest(?, ?, ?, ?, ?, ?, ?)"
            + " with ordinality as event (id, type, topic, subject, body, request_id, traceparent, turn) order by turn";

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Database database;

    @Inject
    private Relay relay;

    /**
     * Because of what the calling thread does.
     *
     * @throws jakarta.transaction.TransactionalException when there is no transaction to be part of
     */
    @Transactional(TxType.MANDATORY)
    public void announce(Event event) {
        announce(event, Cause.current());
    }

    /** @throws jakarta.transaction.TransactionalException when there is no transaction to be part of */
    @Transactional(TxType.MANDATORY)
    public void announce(Event event, Cause cause) {
        Announced announced = (Announced) transaction.getResource(Announced.class);
        if (announced == null) {
            announced = new Announced(this);
            transaction.putResource(Announced.class, announced);
            transaction.registerInterposedSynchronization(announced);
        }
        announced.events.add(new Said(event, cause));
    }

    private void write(List<Said> events) {
        try (Connection connection = database.foreground().getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            List<Function<Said, String>> columns = List.of(
                    said -> Ids.next(),
                    said -> said.event().getClass().getSimpleName(),
                    said -> Topic.of(said.event()).address(),
                    said -> said.event().subject(),
                    said -> EventFormat.write(said.event()),
                    said -> said.cause().requestId(),
                    said -> said.cause().traceparent());
            for (int column = 0; column < columns.size(); column++) {
                Object[] texts = events.stream().map(columns.get(column)).toArray();
                statement.setArray(column + 1, connection.createArrayOf("text", texts));
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The outbox did not take what was announced", failure);
        }
    }

    /** An event, and why it happened. */
    private record Said(Event event, Cause cause) {}

    /** What one transaction says: all of it is written in one statement, at its end. */
    private static final class Announced implements Synchronization {

        private final Outbox outbox;
        private final List<Said> events = new ArrayList<>();

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
