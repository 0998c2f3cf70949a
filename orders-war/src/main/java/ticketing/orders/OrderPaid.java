package ticketing.orders;

import ticketing.problem.Refusal;

/** A complete order stays what it is. */
final class OrderPaid extends Refusal {

    private static final long serialVersionUID = 1L;

    OrderPaid() {
        super(Kind.CONFLICT, "order-paid", "Cannot cancel a paid order");
    }
}
