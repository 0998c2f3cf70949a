package ticketing.tickets;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ticketing.platform.Ids;
import ticketing.platform.RowLocks;
import ticketing.platform.Sql;
import ticketing.web.Paged;

/** All tickets that ever were, withdrawn ones too: an order may have been paid for one of those. */
@Dependent
class Tickets {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Sql sql;

    Optional<Ticket> find(String id) {
        return Optional.of(id).filter(Ids::isPossible).map(possible -> database.find(Ticket.class, possible));
    }

    /** One page of what a search finds: past JPA, which would manage what nobody changes. */
    Paged<Ticket> find(Search search, int rows) {
        // One more than wanted tells whether there is a next page.
        List<Ticket> found =
                sql.query(search.query(rows + 1), Ticket::new, search.values().toArray());
        if (found.size() <= rows) {
            return new Paged<>(found, Optional.empty());
        }
        List<Ticket> page = found.subList(0, rows);
        return new Paged<>(page, Optional.of(search.sort().after(page.get(rows - 1))));
    }

    /** The ticket as it is now; nobody else changes it before the transaction ends. */
    Optional<Ticket> lock(String id) {
        return Optional.of(id)
                .filter(Ids::isPossible)
                .map(possible -> database.find(Ticket.class, possible, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Locks all of these that are there. */
    void lock(List<String> ids) {
        RowLocks.take(database, Ticket.class, ids);
    }

    void add(Ticket ticket) {
        database.persist(ticket);
    }
}
