package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ticketing.platform.Ids;
import ticketing.platform.RowLocks;

/** What is known here of tickets, tombstones included. */
@ApplicationScoped
class Tickets {

    private static final String MEET = "insert into ticket (id) values (?1) on conflict do nothing";

    private static final String HOLD =
            "update ticket set holds = holds + 1 where id = ?1 and version = ?2 and holds = ?3";

    @PersistenceContext
    private EntityManager database;

    /** Without a lock: what it says may have changed by the time it is read. */
    Optional<Ticket> find(String id) {
        return Ids.isPossible(id) ? Optional.ofNullable(database.find(Ticket.class, id)) : Optional.empty();
    }

    /**
     * Counts one more hold on a ticket, and keeps its row until the transaction ends. Returns false when somebody has
     * changed it since it was read: then there is none.
     */
    boolean hold(Ticket ticket) {
        return database.createNativeQuery(HOLD)
                        .setParameter(1, ticket.id())
                        .setParameter(2, ticket.version())
                        .setParameter(3, ticket.holds())
                        .executeUpdate()
                == 1;
    }

    void readAgain(Ticket ticket) {
        database.refresh(ticket);
    }

    /** The ticket under its lock, made now when nobody has told of it before. */
    Ticket meet(String id) {
        Ticket known = locked(id);
        if (known != null) {
            return known;
        }
        // Two events that are both the first are no trouble: one inserts, the other waits for it.
        database.createNativeQuery(MEET).setParameter(1, id).executeUpdate();
        return locked(id);
    }

    /** Locks all of these that are known. */
    void lock(List<String> ids) {
        RowLocks.take(database, Ticket.class, ids);
    }

    private Ticket locked(String id) {
        return database.find(Ticket.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
