package ticketing.admin;

import ticketing.platform.Failure;
import ticketing.problem.Refusal;

/** What was set aside fails again: nothing has changed, and it stays where it is. */
final class ReplayFailed extends Refusal {

    private static final long serialVersionUID = 1L;

    ReplayFailed(Throwable failure) {
        super(Kind.CONFLICT, "replay-failed", Failure.told(failure));
    }
}
