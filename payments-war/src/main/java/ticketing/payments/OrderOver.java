package ticketing.payments;

import ticketing.problem.Refusal;

/** Nobody can pay for the order any more: it was cancelled, or its window has passed. */
final class OrderOver extends Refusal {

    private static final long serialVersionUID = 1L;

    private OrderOver(String slug) {
        super(Kind.INVALID, slug, "Cannot pay for a cancelled order");
    }

    static OrderOver cancelled() {
        return new OrderOver("order-cancelled");
    }

    static OrderOver expired() {
        return new OrderOver("order-expired");
    }
}
