package ticketing.auth;

import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusal.Kind;

/** The catalogue of this service's refusals. */
final class AuthRefusals {

    private AuthRefusals() {}

    /** Another account has this e-mail address. */
    static Refusal emailInUse() {
        return new Refusal(Kind.INVALID, "email-in-use", "Email in use", "email");
    }

    /** No account has this e-mail address and this password; the caller does not learn which of the two is wrong. */
    static Refusal wrongCredentials() {
        return new Refusal(Kind.INVALID, "wrong-credentials", "Invalid credentials");
    }
}
