package ticketing.auth;

import ticketing.problem.Refusal;

/** No account has this e-mail address and this password. Which of the two is wrong is not told. */
final class WrongCredentials extends Refusal {

    private static final long serialVersionUID = 1L;

    WrongCredentials() {
        super(Kind.INVALID, "wrong-credentials", "Invalid credentials");
    }
}
