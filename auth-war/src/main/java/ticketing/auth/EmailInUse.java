package ticketing.auth;

import ticketing.problem.Refusal;

/** Somebody has an account under this e-mail address. */
final class EmailInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    EmailInUse() {
        super(Kind.INVALID, "email-in-use", "Email in use", "email");
    }
}
