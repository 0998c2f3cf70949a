package ticketing.web;

import ticketing.problem.Refusal;

/** The thing is no longer in the version that the caller saw. */
final class Changed extends Refusal {

    private static final long serialVersionUID = 1L;

    Changed() {
        super(Kind.CHANGED, "changed", "Somebody changed it meanwhile. Read it again");
    }
}
