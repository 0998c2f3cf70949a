package ticketing.web;

import ticketing.problem.Refusal;

/** The body is no JSON that we read: broken syntax, or nested too deep. */
final class Malformed extends Refusal {

    private static final long serialVersionUID = 1L;

    Malformed(String message) {
        super(Kind.INVALID, "malformed", message);
    }
}
