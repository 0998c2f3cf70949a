package ticketing.orders;

import ticketing.problem.Refusal;

/** There is a code for a paid order only. */
final class OrderUnpaid extends Refusal {

    private static final long serialVersionUID = 1L;

    OrderUnpaid() {
        super(Kind.CONFLICT, "order-unpaid", "The order is not paid yet");
    }
}
