package ticketing.delivery;

import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusal.Kind;
import ticketing.chassis.service.RootCause;

/** The catalogue of delivery's refusals. */
final class DeliveryRefusals {

    private DeliveryRefusals() {}

    /** The handler failed again; the dead letter is unchanged. */
    static Refusal replayFailed(Throwable failure) {
        return new Refusal(Kind.CONFLICT, "replay-failed", RootCause.describe(failure));
    }
}
