package ticketing.payments;

import ticketing.problem.Refusal;

/** The provider knows the card and gives no money for it. */
public final class CardDeclined extends Refusal {

    private static final long serialVersionUID = 1L;

    public CardDeclined() {
        super(Kind.UNPAID, "card-declined", "The card was declined");
    }
}
