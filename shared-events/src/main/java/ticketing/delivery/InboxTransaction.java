package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import ticketing.events.Event;

/** The one transaction in which an event's id and its effect stand. */
@ApplicationScoped
public class InboxTransaction {

    private static final String REMEMBER =
            "insert into delivery.inbox (event_id, type) values (?1, ?2) on conflict do nothing";

    @PersistenceContext
    private EntityManager database;

    /** Returns the result for the metrics: {@code applied}, {@code duplicate} or {@code stale}. */
    @Transactional(TxType.REQUIRES_NEW)
    public String apply(Received received, Event event, EventHandler handler) {
        boolean first = database.createNativeQuery(REMEMBER)
                        .setParameter(1, received.id())
                        .setParameter(2, received.type())
                        .executeUpdate()
                == 1;
        if (!first) {
            return "duplicate";
        }
        return handler.apply(event) ? "applied" : "stale";
    }
}
