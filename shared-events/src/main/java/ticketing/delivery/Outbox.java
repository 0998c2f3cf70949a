package ticketing.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import ticketing.events.Event;
import ticketing.events.Topic;
import ticketing.platform.Ids;

/**
 * Says what happened, in the transaction in which it happens: both are committed, or neither. The event leaves for the
 * broker after the commit, in the order in which it was announced among those with its subject; what must not be
 * overtaken holds its aggregate's row lock when it announces.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            "insert into delivery.outbox (id, type, topic, subject, body) values (?1, ?2, ?3, ?4, ?5)";

    @PersistenceContext
    private EntityManager database;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Relay relay;

    /** @throws jakarta.transaction.TransactionalException when there is no transaction to be part of */
    @Transactional(TxType.MANDATORY)
    public void announce(Event event) {
        database.createNativeQuery(INSERT)
                .setParameter(1, Ids.next())
                .setParameter(2, event.getClass().getSimpleName())
                .setParameter(3, Topic.of(event).address())
                .setParameter(4, event.subject())
                .setParameter(5, EventFormat.write(event))
                .executeUpdate();
        transaction.registerInterposedSynchronization(new WakeAfterCommit(relay));
    }

    private record WakeAfterCommit(Relay relay) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing is sent before the commit.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
