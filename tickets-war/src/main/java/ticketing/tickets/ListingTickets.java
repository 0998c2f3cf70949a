package ticketing.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import ticketing.chassis.database.UsesDatabase;
import ticketing.delivery.outbox.Outbox;

/** Lists a batch of tickets in one transaction. */
@ApplicationScoped
class ListingTickets {

    @Inject
    Tickets tickets;

    @Inject
    Outbox outbox;

    /** Returns all tickets; or throws, and then none is listed. */
    @UsesDatabase
    @Transactional(TxType.REQUIRES_NEW)
    public List<Ticket> listAll(List<ListTicket> commands) {
        for (ListTicket command : commands) {
            tickets.add(command.ticket());
            outbox.publish(TicketEvents.created(command.ticket()), command.context());
        }
        return commands.stream().map(ListTicket::ticket).toList();
    }
}
