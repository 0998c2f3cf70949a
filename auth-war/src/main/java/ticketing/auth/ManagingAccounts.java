package ticketing.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ticketing.chassis.database.UsesDatabase;
import ticketing.chassis.identity.EndedSessionStore;
import ticketing.chassis.identity.Session;
import ticketing.chassis.problem.Refusal;
import ticketing.delivery.outbox.Outbox;
import ticketing.events.UserEvent.SessionEnded;

/**
 * Opens and finds accounts, appoints the configured administrator, and ends sessions. Callers hash passwords before or after
 * a call, never during one: see {@link SignUpAndSignIn}.
 */
@Transactional
@ApplicationScoped
public class ManagingAccounts {

    @Inject
    Users users;

    @Inject
    EndedSessionStore endedSessions;

    @Inject
    Outbox outbox;

    /**
     * Opens an account. Of two concurrent calls with one address one succeeds: a unique index decides.
     *
     * @throws Refusal if the e-mail address is in use
     */
    @UsesDatabase
    public void open(User user) {
        if (!users.add(user)) {
            throw AuthRefusals.emailInUse();
        }
    }

    @UsesDatabase
    public Optional<User> find(EmailAddress email) {
        return users.find(email);
    }

    @UsesDatabase
    public Optional<User> find(String id) {
        return users.find(id);
    }

    /** Ends a session, here at once and in all services when they consume the event. Idempotent. */
    @UsesDatabase
    public void end(Session session) {
        if (endedSessions.add(session.sid(), session.expiresAt())) {
            outbox.publish(new SessionEnded(session.sid(), session.expiresAt()));
        }
    }

    /** Whether any instance has ended the session until now. */
    @UsesDatabase
    public boolean hasEnded(Session session) {
        return endedSessions.contains(session.sid());
    }

    /** The account with this address, if it is an administrator's. For background work. */
    Optional<User> findAdministrator(EmailAddress email) {
        return users.find(email).filter(User::isAdministrator);
    }

    /** Opens an administrator's account, or makes the account with this address one. For background work. */
    void appoint(User administrator) {
        users.appoint(administrator);
    }
}
