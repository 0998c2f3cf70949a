package ticketing.orders;

import ticketing.chassis.problem.Refusal;

/** The result of a {@link PlaceOrder} command: an order or a refusal; the other is null. */
record Placement(Order order, Refusal refusal) {

    static Placement of(Order order) {
        return new Placement(order, null);
    }

    static Placement refused(Refusal refusal) {
        return new Placement(null, refusal);
    }
}
