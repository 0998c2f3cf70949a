package ticketing.tickets;

import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusal.Kind;

/** The catalogue of this service's refusals. */
final class TicketRefusals {

    private TicketRefusals() {}

    /** An order holds or has bought the ticket. The contract fixes one message for both. */
    static Refusal notEditable(TicketStatus status) {
        return new Refusal(Kind.INVALID, slug(status), "Cannot edit a reserved ticket");
    }

    /** An order holds or has bought the ticket. */
    static Refusal notWithdrawable(TicketStatus status) {
        return new Refusal(Kind.CONFLICT, slug(status), "Cannot delete a " + status.wireName() + " ticket");
    }

    private static String slug(TicketStatus status) {
        return "ticket-" + status.wireName();
    }
}
