package ticketing.orders;

import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusal.Kind;

/** The catalogue of this service's refusals. */
public final class OrderRefusals {

    private static final String RESERVED = "Ticket is already reserved";

    private OrderRefusals() {}

    /** Another order holds the ticket, and may release it. */
    static Refusal ticketAlreadyReserved() {
        return new Refusal(Kind.INVALID, "ticket-reserved", RESERVED);
    }

    /** The ticket is sold. The message is that of a reserved ticket, by the contract. */
    static Refusal ticketAlreadySold() {
        return new Refusal(Kind.INVALID, "ticket-sold", RESERVED);
    }

    /** The buyer is the ticket's seller. */
    static Refusal ownTicket() {
        return new Refusal(Kind.INVALID, "own-ticket", "Cannot order your own ticket");
    }

    /** The ticket's show has begun. */
    static Refusal showAlreadyStarted() {
        return new Refusal(Kind.INVALID, "event-begun", "The event has begun");
    }

    /** A complete order cannot be cancelled. */
    static Refusal orderAlreadyPaid() {
        return new Refusal(Kind.CONFLICT, "order-paid", "Cannot cancel a paid order");
    }

    /** Only a complete order has an entry code. */
    public static Refusal orderNotPaid() {
        return new Refusal(Kind.CONFLICT, "order-unpaid", "The order is not paid yet");
    }
}
