package ticketing.tickets;

import ticketing.events.TicketEvent.TicketCreated;
import ticketing.events.TicketEvent.TicketDeleted;
import ticketing.events.TicketEvent.TicketUpdated;

/** What the other services are told of a ticket: all that they need to know of it from then on. */
final class Announcement {

    private Announcement() {}

    static TicketCreated created(Ticket ticket) {
        Listing listing = ticket.listing();
        return new TicketCreated(
                ticket.id(),
                ticket.version(),
                listing.title(),
                listing.price(),
                ticket.currency(),
                ticket.userId(),
                listing.startsAt().orElse(null));
    }

    static TicketUpdated updated(Ticket ticket) {
        Listing listing = ticket.listing();
        return new TicketUpdated(
                ticket.id(),
                ticket.version(),
                listing.title(),
                listing.price(),
                ticket.currency(),
                ticket.userId(),
                listing.startsAt().orElse(null),
                ticket.orderId().orElse(null),
                ticket.status().word());
    }

    /** Its end is a change too, with a version of its own. */
    static TicketDeleted deleted(Ticket ticket) {
        return new TicketDeleted(ticket.id(), ticket.version());
    }
}
