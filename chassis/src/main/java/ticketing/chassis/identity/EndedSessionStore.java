package ticketing.chassis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import ticketing.chassis.database.Sql;

/**
 * Sessions that ended before their tokens expired, in the service's database; it participates in the caller's transaction.
 * SQL past JPA: the primary key decides about duplicates without an exception.
 */
@ApplicationScoped
public class EndedSessionStore {

    private static final String ADD =
            "insert into delivery.ended_session (sid, expires)" + " values (?, to_timestamp(?)) on conflict do nothing";
    private static final String CONTAINS = "select 1 from delivery.ended_session where sid = ?";

    @Inject
    Sql sql;

    /**
     * Returns false when the session had ended before.
     *
     * @param expires when the session's token expires, in seconds since 1970
     */
    @Transactional(TxType.MANDATORY)
    public boolean add(String sid, long expires) {
        return sql.update(ADD, sid, expires) == 1;
    }

    /** Reads the database: for auth, where a sign-out is effective in all instances at once. */
    public boolean contains(String sid) {
        return !sql.query(CONTAINS, row -> sid, sid).isEmpty();
    }
}
