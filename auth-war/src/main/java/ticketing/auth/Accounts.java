package ticketing.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ticketing.delivery.Outbox;
import ticketing.events.UserEvent.SessionEnded;
import ticketing.identity.Session;
import ticketing.identity.SessionEnding;
import ticketing.platform.UsesDatabase;

/**
 * Keeps accounts and ends sessions. Each of these takes a turn at the database and gives it back; whoever must hash a
 * password does that before or after, see {@link Entrance}.
 */
@ApplicationScoped
@UsesDatabase
public class Accounts {

    @Inject
    private Users users;

    @Inject
    private SessionEnding endings;

    @Inject
    private Outbox outbox;

    /** Refuses an e-mail address that is in use: of two who come at the same time one gets it. */
    @Transactional
    public void open(User user) {
        if (!users.add(user)) {
            throw new EmailInUse();
        }
    }

    @Transactional
    public Optional<User> find(EmailAddress email) {
        return users.with(email);
    }

    /** From now on the session is nobody's here, and soon everywhere. Ending it again changes nothing. */
    @Transactional
    public void end(Session session) {
        SessionEnded ended = new SessionEnded(session.sid(), session.expiresAt());
        if (endings.remember(ended)) {
            outbox.announce(ended);
        }
    }

    /** Whether the session has been ended, by whichever replica, until this moment. */
    @Transactional
    public boolean hasEnded(Session session) {
        return endings.isKnown(session.sid());
    }
}
