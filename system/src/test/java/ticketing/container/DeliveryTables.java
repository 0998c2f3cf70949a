package ticketing.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The rows that event delivery has written. */
@ApplicationScoped
@Transactional
public class DeliveryTables {

    private static final String RECEIVED = "select version from received where subject = ?1 order by position";
    private static final String RECEIVED_OF =
            "select count(distinct subject) from received" + " where subject = any (string_to_array(?1, ','))";
    private static final String COMMITS = "select count(distinct cast(xmin as text)) from received"
            + " where subject = any (string_to_array(?1, ','))";
    private static final String EVENT_COUNT = "select events from event_count";
    private static final String DEAD = "select headers, body, cause, topic from delivery.dead_letter"
            + " where cast(headers as jsonb) ->> 'JMSXGroupID' = ?1";
    private static final String REMEMBERED = "select count(*) from delivery.inbox where event_id = ?1";
    private static final String FAILURES = "select count(*) from delivery.failure where event_id = ?1";
    private static final String WAITING = "select count(*) from delivery.outbox";

    @PersistenceContext
    private EntityManager database;

    /** A dead letter. */
    record DeadLetter(String headers, String body, String cause, String topic) {}

    /** The versions of one ticket, in the order in which they were received. */
    List<Long> receivedOf(String ticket) {
        List<?> versions =
                database.createNativeQuery(RECEIVED).setParameter(1, ticket).getResultList();
        return versions.stream().map(version -> ((Number) version).longValue()).toList();
    }

    /** How many of these tickets have a received event. */
    int receivedOf(List<String> tickets) {
        return count(RECEIVED_OF, tickets);
    }

    /** How many transactions wrote these rows. */
    int transactionsOf(List<String> tickets) {
        return count(COMMITS, tickets);
    }

    /** The number of received events, incremented by each of them. */
    int eventCount() {
        return ((Number) database.createNativeQuery(EVENT_COUNT).getSingleResult()).intValue();
    }

    Optional<DeadLetter> deadLetterAbout(String ticket) {
        List<?> rows = database.createNativeQuery(DEAD).setParameter(1, ticket).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(DeliveryTables::deadLetter)
                .findFirst();
    }

    private static DeadLetter deadLetter(Object... row) {
        return new DeadLetter((String) row[0], (String) row[1], (String) row[2], (String) row[3]);
    }

    boolean isInInbox(String eventId) {
        return count(REMEMBERED, eventId) == 1;
    }

    boolean hasFailuresOf(String eventId) {
        return count(FAILURES, eventId) > 0;
    }

    long outboxSize() {
        return ((Number) database.createNativeQuery(WAITING).getSingleResult()).longValue();
    }

    private int count(String query, List<String> tickets) {
        return Math.toIntExact(count(query, String.join(",", tickets)));
    }

    private long count(String query, String parameter) {
        Object found =
                database.createNativeQuery(query).setParameter(1, parameter).getSingleResult();
        return ((Number) found).longValue();
    }
}
