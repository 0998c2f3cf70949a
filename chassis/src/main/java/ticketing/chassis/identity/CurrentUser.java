package ticketing.chassis.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusals;

/** The caller of this request: a user with a valid session, or anonymous. */
@RequestScoped
public class CurrentUser {

    private Session session;

    void authenticate(Session valid) {
        session = valid;
    }

    /** Empty when the caller is anonymous. */
    public Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    /**
     * The user's id. On a route that is {@link SignedIn} there always is one.
     *
     * @throws Refusal when the caller is anonymous
     */
    public String id() {
        return session().map(Session::userId).orElseThrow(Refusals::notSignedIn);
    }
}
