package ticketing.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Messages that were set aside, whole and with their cause; and how often an event has failed so far. */
@ApplicationScoped
public class DeadLetters {

    private static final Jsonb JSON = JsonbBuilder.create();

    private static final String ADD = "insert into delivery.dead_letter (id, topic, headers, body, cause)"
            + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing";
    private static final String COUNT = "insert into delivery.failure (event_id, tries) values (?1, 1)"
            + " on conflict (event_id) do update set tries = failure.tries + 1, failed_at = clock_timestamp()"
            + " returning tries";
    private static final String FORGET = "delete from delivery.failure where event_id = ?1";

    @PersistenceContext
    private EntityManager database;

    /** Adds it once, however often it comes. */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(String id, Received letter, RuntimeException cause) {
        database.createNativeQuery(ADD)
                .setParameter(1, id)
                .setParameter(2, letter.topic().address())
                .setParameter(3, storable(JSON.toJson(letter.properties())))
                .setParameter(4, storable(letter.body()))
                .setParameter(5, storable(cause.toString()))
                .executeUpdate();
        database.createNativeQuery(FORGET).setParameter(1, id).executeUpdate();
    }

    /** Counts one more failure, and returns how many there are now. */
    @Transactional(TxType.REQUIRES_NEW)
    public int countFailure(String eventId) {
        Object tries =
                database.createNativeQuery(COUNT).setParameter(1, eventId).getSingleResult();
        return ((Number) tries).intValue();
    }

    /** The event was heard after all. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forgetFailures(String eventId) {
        database.createNativeQuery(FORGET).setParameter(1, eventId).executeUpdate();
    }

    /** PostgreSQL keeps every text but one with a NUL in it, and no half of a surrogate pair. */
    private static String storable(String text) {
        return text == null ? "" : new String(text.getBytes(UTF_8), UTF_8).replace('\0', '\uFFFD');
    }
}
