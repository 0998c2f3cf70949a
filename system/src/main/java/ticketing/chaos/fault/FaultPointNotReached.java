package ticketing.chaos.fault;

import ticketing.system.CannotRun;

/** The service did not reach the fault point in time: no evidence for or against a guarantee. */
final class FaultPointNotReached extends CannotRun {

    FaultPointNotReached(String why, CannotRun cause) {
        super(why, cause);
    }
}
