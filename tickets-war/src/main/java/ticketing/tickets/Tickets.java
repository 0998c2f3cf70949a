package ticketing.tickets;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ticketing.chassis.database.RowLocks;
import ticketing.chassis.database.Sql;
import ticketing.chassis.service.Ids;

/** All tickets, withdrawn ones included: an order for one of those may have been paid. */
@Dependent
class Tickets {

    @PersistenceContext
    EntityManager database;

    @Inject
    Sql sql;

    Optional<Ticket> find(String id) {
        return Ids.isValid(id) ? Optional.ofNullable(database.find(Ticket.class, id)) : Optional.empty();
    }

    /** The first tickets that a search finds. SQL past JPA, which would manage entities that never change. */
    List<Ticket> find(TicketSearch search, int limit) {
        return sql.query(search.query(limit), Ticket::new, search.parameters().toArray());
    }

    /** The ticket under its row's lock, until the transaction ends. */
    Optional<Ticket> findForUpdate(String id) {
        return RowLocks.findForUpdate(database, Ticket.class, id);
    }

    void lockAll(List<String> ids) {
        RowLocks.lockAll(database, Ticket.class, ids);
    }

    void add(Ticket ticket) {
        database.persist(ticket);
    }
}
