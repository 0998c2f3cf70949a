package ticketing.tickets;

import ticketing.events.TicketEvent.TicketCreated;
import ticketing.events.TicketEvent.TicketDeleted;
import ticketing.events.TicketEvent.TicketUpdated;

/** Creates the events of a ticket: each has the whole state that other services replicate. */
final class TicketEvents {

    private TicketEvents() {}

    static TicketCreated created(Ticket ticket) {
        TicketDetails details = ticket.details();
        return new TicketCreated(
                ticket.id(),
                ticket.version(),
                details.title(),
                details.price(),
                ticket.currency(),
                ticket.userId(),
                details.startsAt().orElse(null));
    }

    static TicketUpdated updated(Ticket ticket) {
        TicketDetails details = ticket.details();
        return new TicketUpdated(
                ticket.id(),
                ticket.version(),
                details.title(),
                details.price(),
                ticket.currency(),
                ticket.userId(),
                details.startsAt().orElse(null),
                ticket.orderId().orElse(null),
                ticket.status().wireName());
    }

    /** A withdrawal is a change too, with a version of its own. */
    static TicketDeleted deleted(Ticket ticket) {
        return new TicketDeleted(ticket.id(), ticket.version());
    }
}
