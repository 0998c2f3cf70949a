package ticketing.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ticketing.events.UserEvent.SessionEnded;
import ticketing.identity.Session;
import ticketing.identity.SessionEnding;
import ticketing.platform.UsesDatabase;

/**
 * Accounts and sessions, for callers who wait. Each call takes a turn at the database and gives it back: whoever must
 * hash a password does that before or after, see {@link Entrance}. The turn is around the transaction, and not beside
 * it, because an outage may show as late as in the commit.
 */
@ApplicationScoped
@UsesDatabase
public class Accounts {

    @Inject
    private Bookkeeping books;

    @Inject
    private SessionEnding endings;

    /** Refuses an e-mail address that is in use: of two who come at the same time one gets it. */
    public void open(User user) {
        books.open(user);
    }

    public Optional<User> find(EmailAddress email) {
        return books.find(email);
    }

    public Optional<User> find(String id) {
        return books.find(id);
    }

    /** From now on the session is nobody's here, and soon everywhere. Ending it again changes nothing. */
    public void end(Session session) {
        books.end(new SessionEnded(session.sid(), session.expiresAt()));
    }

    /** Whether the session has been ended, by whichever replica, until this moment. */
    public boolean hasEnded(Session session) {
        return endings.isKnown(session.sid());
    }
}
