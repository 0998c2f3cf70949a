package ticketing.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import ticketing.delivery.Outbox;

/** Takes new tickets in. */
@ApplicationScoped
public class Stocking {

    private Tickets tickets;
    private Outbox outbox;

    protected Stocking() {}

    @Inject
    Stocking(Tickets tickets, Outbox outbox) {
        this.tickets = tickets;
        this.outbox = outbox;
    }

    /** Returns all of them; or fails, and then there is none. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Ticket> take(List<NewTicket> all) {
        for (NewTicket each : all) {
            tickets.add(each.ticket());
            outbox.announce(Announcement.created(each.ticket()), each.cause());
        }
        return all.stream().map(NewTicket::ticket).toList();
    }
}
