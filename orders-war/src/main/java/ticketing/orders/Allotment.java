package ticketing.orders;

import ticketing.problem.Refusal;

/** What becomes of a wish: an order, or a refusal; the other is null. */
record Allotment(Order order, Refusal refusal) {

    static Allotment of(Order order) {
        return new Allotment(order, null);
    }

    static Allotment refused(Refusal refusal) {
        return new Allotment(null, refusal);
    }
}
