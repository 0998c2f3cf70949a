package ticketing.admin.rest;

import ticketing.problem.Refusal;

/** The route is for administrators, and the caller is none. */
final class NotAdministrator extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAdministrator() {
        super(Kind.FORBIDDEN, "not-admin", "Not authorized");
    }
}
