package ticketing.tickets;

import ticketing.problem.Refusal;

/** An order has the ticket, so its seller may not touch it. */
final class TicketTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    private TicketTaken(Kind kind, TicketStatus status, String message) {
        super(kind, "ticket-" + status.word(), message);
    }

    /** The same words for a sold ticket: those are what clients know. */
    static TicketTaken toEdit(TicketStatus status) {
        return new TicketTaken(Kind.INVALID, status, "Cannot edit a reserved ticket");
    }

    static TicketTaken toWithdraw(TicketStatus status) {
        return new TicketTaken(Kind.CONFLICT, status, "Cannot delete a " + status.word() + " ticket");
    }
}
