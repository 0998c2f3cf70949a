package ticketing.identity;

import ticketing.problem.Refusal;

/** The route is for signed-in users, and there is no session, or one that no longer holds. */
public final class NotSignedIn extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super(Kind.NOT_SIGNED_IN, "not-signed-in", "Not authorized");
    }
}
