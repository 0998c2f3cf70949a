package ticketing.payments;

import ticketing.problem.Refusal;

/** There is nothing to give back: nothing was captured, or the order has it, or it has been given back. */
final class NoRefundDue extends Refusal {

    private static final long serialVersionUID = 1L;

    NoRefundDue() {
        super(Kind.CONFLICT, "no-refund-due", "No refund is due for this payment");
    }
}
