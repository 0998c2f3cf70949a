package ticketing.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ticketing.delivery.Outbox;
import ticketing.events.UserEvent.SessionEnded;
import ticketing.identity.SessionEnding;

/** Writes down accounts and ended sessions, each in one transaction. Callers go through {@link Accounts}. */
@ApplicationScoped
@Transactional
public class Bookkeeping {

    @Inject
    private Users users;

    @Inject
    private SessionEnding endings;

    @Inject
    private Outbox outbox;

    void open(User user) {
        if (!users.add(user)) {
            throw new EmailInUse();
        }
    }

    /** Opens an administrator's account, or makes one of that of whoever has the address. */
    void appoint(User administrator) {
        users.appoint(administrator);
    }

    Optional<User> find(EmailAddress email) {
        return users.with(email);
    }

    Optional<User> find(String id) {
        return users.find(id);
    }

    void end(SessionEnded session) {
        if (endings.remember(session)) {
            outbox.announce(session);
        }
    }
}
