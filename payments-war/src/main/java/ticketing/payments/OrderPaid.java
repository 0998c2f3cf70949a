package ticketing.payments;

import ticketing.problem.Refusal;

/** Somebody has paid for the order. */
final class OrderPaid extends Refusal {

    private static final long serialVersionUID = 1L;

    OrderPaid() {
        super(Kind.INVALID, "order-paid", "Order is already paid");
    }
}
