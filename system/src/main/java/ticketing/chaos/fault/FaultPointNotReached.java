package ticketing.chaos.fault;

import ticketing.system.CannotRun;

/** A fault that was lying in wait, and nothing came by: that says nothing of the system. */
final class FaultPointNotReached extends CannotRun {

    FaultPointNotReached(String why, CannotRun cause) {
        super(why, cause);
    }
}
