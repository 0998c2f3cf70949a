package ticketing.orders;

import ticketing.chassis.problem.Refusal;

/** The result of a {@link PlaceOrder} command. */
sealed interface Placement {

    record Placed(Order order) implements Placement {}

    record Refused(Refusal reason) implements Placement {}
}
