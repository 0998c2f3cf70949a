package ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import ticketing.delivery.EventHandler;
import ticketing.events.Event;
import ticketing.events.Topic;
import ticketing.events.UserEvent.SessionEnded;

/** Remembers that a session has ended, in the caller's transaction: auth's own when it signs out, or the inbox's. */
@ApplicationScoped
public class SessionEnding implements EventHandler {

    private static final String REMEMBER = "insert into delivery.ended_session (sid, expires)"
            + " values (?1, to_timestamp(?2)) on conflict do nothing";
    private static final String IS_KNOWN = "select count(*) from delivery.ended_session where sid = ?1";

    @PersistenceContext
    private EntityManager database;

    @Override
    public Topic topic() {
        return Topic.USERS;
    }

    @Override
    public boolean apply(Event event) {
        return event instanceof SessionEnded session && remember(session);
    }

    /** Returns false when that was known already. */
    @Transactional(TxType.MANDATORY)
    public boolean remember(SessionEnded session) {
        return database.createNativeQuery(REMEMBER)
                        .setParameter(1, session.sid())
                        .setParameter(2, session.exp())
                        .executeUpdate()
                == 1;
    }

    /** What the database knows at this moment: for auth, where a sign-out holds at once in every replica. */
    @Transactional
    public boolean isKnown(String sid) {
        Object found = database.createNativeQuery(IS_KNOWN).setParameter(1, sid).getSingleResult();
        return ((Number) found).intValue() > 0;
    }
}
