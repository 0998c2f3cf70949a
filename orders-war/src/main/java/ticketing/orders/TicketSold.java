package ticketing.orders;

import ticketing.problem.Refusal;

/** Somebody has bought the ticket. Buyers read the same words as for one that is reserved. */
final class TicketSold extends Refusal {

    private static final long serialVersionUID = 1L;

    TicketSold() {
        super(Kind.INVALID, "ticket-sold", "Ticket is already reserved");
    }
}
