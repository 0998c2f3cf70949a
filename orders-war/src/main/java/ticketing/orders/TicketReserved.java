package ticketing.orders;

import ticketing.problem.Refusal;

/** Somebody else holds the ticket, and may yet give it up. */
final class TicketReserved extends Refusal {

    private static final long serialVersionUID = 1L;

    TicketReserved() {
        super(Kind.INVALID, "ticket-reserved", "Ticket is already reserved");
    }
}
