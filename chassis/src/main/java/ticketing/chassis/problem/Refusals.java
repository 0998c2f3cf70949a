package ticketing.chassis.problem;

import java.util.List;
import ticketing.chassis.problem.Refusal.Kind;

/** The catalogue of refusals that all services have in common. */
public final class Refusals {

    private Refusals() {}

    /** An input is missing or not allowed. */
    public static Refusal invalid(String field, String message) {
        return new Refusal(Kind.INVALID, "validation", message, field);
    }

    /** Several inputs are missing or not allowed, each with its field. */
    public static Refusal invalid(List<ErrorDetail> errors) {
        return new Refusal(Kind.INVALID, "validation", errors);
    }

    /** The body is no JSON that the service accepts: wrong syntax, or nested too deeply. */
    public static Refusal malformed(String message) {
        return new Refusal(Kind.INVALID, "malformed", message);
    }

    /** The body has more bytes than allowed. */
    public static Refusal tooLarge(int maxBytes) {
        return new Refusal(Kind.TOO_LARGE, "too-large", "The body must not be larger than " + maxBytes + " bytes");
    }

    /** The request was sent by a page of another site. */
    public static Refusal crossSite() {
        return new Refusal(Kind.FORBIDDEN, "cross-site", "Requests from other sites are refused");
    }

    /** The route needs a session, and the request has none that is valid. */
    public static Refusal notSignedIn() {
        return new Refusal(Kind.NOT_SIGNED_IN, "not-signed-in", "Not authorized");
    }

    /** The entity belongs to another user. */
    public static Refusal notOwner() {
        return new Refusal(Kind.FORBIDDEN, "not-owner", "Not authorized");
    }

    /** The route is for administrators. */
    public static Refusal notAdministrator() {
        return new Refusal(Kind.FORBIDDEN, "not-admin", "Not authorized");
    }

    /** The entity is no longer in the version that the caller expects. */
    public static Refusal changed() {
        return new Refusal(Kind.CHANGED, "changed", "Somebody changed it meanwhile. Read it again");
    }
}
