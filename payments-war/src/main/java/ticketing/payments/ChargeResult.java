package ticketing.payments;

import ticketing.chassis.problem.Refusal;

/** The provider's response to a charge. */
public sealed interface ChargeResult {

    /** The amount is captured, under the provider's reference. */
    record Charged(String reference) implements ChargeResult {}

    /** Nothing was charged; the buyer gets the reason. */
    record Declined(Refusal reason) implements ChargeResult {}
}
