package ticketing.delivery.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ticketing.chassis.database.Sql;
import ticketing.chassis.request.RequestContext;
import ticketing.chassis.service.Ids;
import ticketing.events.Event;
import ticketing.events.Topic;

/**
 * Publishes events in the transaction of the state change: both are committed, or neither. After the commit the relay sends
 * the event to the broker. Events of one subject are sent in the order of their publication; callers order them by
 * holding the aggregate's row lock. Thread-safe. SQL past JPA: one statement writes all events of a transaction.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = "insert into delivery.outbox"
            + " (id, type, topic, subject, body, request_id, traceparent)"
            + " select id, type, topic, subject, body, request_id, traceparent from unnest(?, ?, ?, ?, ?, ?, ?)"
            + " with ordinality as event (id, type, topic, subject, body, request_id, traceparent, ordinal) order by ordinal";

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Inject
    Sql sql;

    @Inject
    OutboxRelay relay;

    /**
     * Publishes an event with the request context of the calling thread.
     *
     * @throws jakarta.transaction.TransactionalException when there is no transaction
     */
    @Transactional(TxType.MANDATORY)
    public void publish(Event event) {
        publish(event, RequestContext.current());
    }

    /** @throws jakarta.transaction.TransactionalException when there is no transaction */
    @Transactional(TxType.MANDATORY)
    public void publish(Event event, RequestContext context) {
        Publications publications = (Publications) transaction.getResource(Publications.class);
        if (publications == null) {
            publications = new Publications(this);
            transaction.putResource(Publications.class, publications);
            transaction.registerInterposedSynchronization(publications);
        }
        publications.entries.add(new Publication(event, context));
    }

    private void write(List<Publication> publications) {
        sql.update(
                INSERT,
                column(publications, publication -> Ids.next()),
                column(
                        publications,
                        publication -> publication.event().getClass().getSimpleName()),
                column(
                        publications,
                        publication -> Topic.of(publication.event()).address()),
                column(publications, publication -> publication.event().subject()),
                column(publications, publication -> OutboxEntry.body(publication.event())),
                column(publications, publication -> publication.context().requestId()),
                column(publications, publication -> publication.context().traceparent()));
    }

    private static List<String> column(List<Publication> publications, Function<Publication, String> value) {
        return publications.stream().map(value).toList();
    }

    private record Publication(Event event, RequestContext context) {}

    /** The events of one transaction, written in one statement before it completes. */
    private static final class Publications implements Synchronization {

        private final Outbox outbox;
        private final List<Publication> entries = new ArrayList<>();

        Publications(Outbox outbox) {
            this.outbox = outbox;
        }

        @Override
        public void beforeCompletion() {
            outbox.write(entries);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                outbox.relay.wake();
            }
        }
    }
}
