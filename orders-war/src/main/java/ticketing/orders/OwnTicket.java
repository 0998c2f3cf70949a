package ticketing.orders;

import ticketing.problem.Refusal;

/** A seller wants to buy from themselves. */
final class OwnTicket extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnTicket() {
        super(Kind.INVALID, "own-ticket", "Cannot order your own ticket");
    }
}
