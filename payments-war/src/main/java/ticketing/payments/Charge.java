package ticketing.payments;

import ticketing.problem.Refusal;

/** The provider's answer to a charge. */
public sealed interface Charge {

    /** The money is captured, under the provider's reference. */
    record Charged(String reference) implements Charge {}

    /** No money was taken, and the payer is told why. */
    record Refused(Refusal reason) implements Charge {}
}
