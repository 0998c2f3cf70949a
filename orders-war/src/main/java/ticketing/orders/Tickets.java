package ticketing.orders;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ticketing.chassis.database.DatabaseClock;
import ticketing.chassis.database.RowLocks;
import ticketing.chassis.database.Sql;
import ticketing.chassis.service.Ids;

/**
 * The replica of tickets, deleted ones included. SQL past JPA where a batch of orders would otherwise need several round
 * trips for each ticket, and for the insert that tolerates a concurrent one.
 */
@Dependent
class Tickets {

    private static final String CREATE = "insert into ticket (id) values (?) on conflict do nothing";
    private static final String SNAPSHOTS =
            "select ticket.*, taken_ticket.status as holder_status, " + DatabaseClock.MILLIS
                    + " as read_at from ticket left join taken_ticket on ticket_id = id where id = any (?)";
    private static final String INCREMENT_HOLDS =
            "update ticket set holds = holds + 1 where id = ? and version = ? and holds = ?";

    @PersistenceContext
    EntityManager database;

    @Inject
    Sql sql;

    /** Without a lock: the state may have changed by the time it is used. */
    Optional<Ticket> find(String id) {
        return Ids.isValid(id) ? Optional.ofNullable(database.find(Ticket.class, id)) : Optional.empty();
    }

    /** Snapshots of the tickets that exist. Without a lock, too. */
    List<TicketSnapshot> snapshots(Collection<String> ids) {
        return sql.query(SNAPSHOTS, TicketSnapshot::of, ids);
    }

    /**
     * Increments the holds of each ticket that is unchanged since its snapshot, and locks its row until the transaction ends.
     *
     * @return the tickets whose hold was counted
     */
    List<Ticket> incrementHolds(Collection<Ticket> available) {
        // In this order, so that deadlocks are rare: only a second round of a batch can break it.
        List<Ticket> inOrder =
                available.stream().sorted(Comparator.comparing(Ticket::id)).toList();
        int[] counts = sql.batch(
                INCREMENT_HOLDS,
                inOrder.stream()
                        .map(ticket -> List.<Object>of(ticket.id(), ticket.version(), ticket.holds()))
                        .toList());
        List<Ticket> held = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 1) {
                held.add(inOrder.get(i));
            }
        }
        return held;
    }

    /** The ticket under its row's lock, created if none of its events has arrived before. */
    Ticket findOrCreateForUpdate(String id) {
        return findForUpdate(id).orElseGet(() -> create(id));
    }

    /** Of two transactions that create the same ticket one inserts, and the other waits for it. */
    private Ticket create(String id) {
        sql.update(CREATE, id);
        return findForUpdate(id).orElseThrow();
    }

    void lockAll(List<String> ids) {
        RowLocks.lockAll(database, Ticket.class, ids);
    }

    private Optional<Ticket> findForUpdate(String id) {
        return RowLocks.findForUpdate(database, Ticket.class, id);
    }
}
