package ticketing.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Whoever sent this request: somebody with a session that holds, or nobody known. */
@RequestScoped
public class CurrentUser {

    private Session session;

    void is(Session known) {
        session = known;
    }

    public Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    /**
     * The user's id. On a route that is {@link SignedIn} there always is one.
     *
     * @throws NotSignedIn when nobody is signed in
     */
    public String id() {
        return session().map(Session::userId).orElseThrow(NotSignedIn::new);
    }
}
