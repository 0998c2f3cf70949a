package ticketing.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.database.Sql;
import ticketing.chassis.service.Ids;
import ticketing.chassis.service.RootCause;
import ticketing.chassis.service.Timestamps;

/**
 * The dead letters of this service with their causes, and the failure counts of events that are still retried. SQL past JPA:
 * the tables are in no WAR's persistence unit.
 */
@ApplicationScoped
class DeadLetters {

    private static final Jsonb JSON = JsonbBuilder.create();
    private static final String ADD = "insert into delivery.dead_letter"
            + " (id, topic, headers, body, cause, subject) values (?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String COUNT = "insert into delivery.failure (event_id, tries) values (?, 1)"
            + " on conflict (event_id) do update set tries = failure.tries + 1, failed_at = clock_timestamp()"
            + " returning tries";
    private static final String CLEAR = "delete from delivery.failure where event_id = ?";
    private static final String LIST = "select * from delivery.dead_letter where (received_at, id) < (?, ?)"
            + " order by received_at desc, id desc limit ?";
    private static final String ABOUT = "select * from delivery.dead_letter where subject = ?"
            + " and (received_at, id) > (?, ?) order by received_at, id limit ?";
    private static final String REMOVE = "delete from delivery.dead_letter where id = ? returning *";

    @Inject
    Sql sql;

    /** Stores a message in a transaction of its own; a duplicate has no effect. */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(String id, IncomingMessage message, RuntimeException cause) {
        sql.update(
                ADD,
                id,
                message.topic().address(),
                storable(JSON.toJson(message.properties())),
                storable(message.body()),
                storable(RootCause.describe(cause)),
                message.subject().orElse(null));
        sql.update(CLEAR, id);
    }

    /** Counts one more failure of an event, and returns the number of its failures. */
    @Transactional(TxType.REQUIRES_NEW)
    public int countFailure(String eventId) {
        return sql.query(COUNT, row -> row.getInt("tries"), eventId).get(0);
    }

    /** Clears the failure count of an event that has been processed. */
    @Transactional(TxType.REQUIRES_NEW)
    public void clearFailures(String eventId) {
        sql.update(CLEAR, eventId);
    }

    /** The newest first. */
    public List<DeadLetter> list(KeysetPosition after, int limit) {
        return sql.query(LIST, DeadLetters::deadLetter, after.at(), after.id(), limit);
    }

    /** Those about one aggregate, the oldest first. */
    public List<DeadLetter> about(String subject, KeysetPosition after, int limit) {
        return sql.query(ABOUT, DeadLetters::deadLetter, subject, after.at(), after.id(), limit);
    }

    /** Deletes and returns a dead letter in the caller's transaction; no other transaction gets it meanwhile. */
    @Transactional(TxType.MANDATORY)
    public Optional<DeadLetter> remove(String id) {
        return Ids.isValid(id)
                ? sql.query(REMOVE, DeadLetters::deadLetter, id).stream().findFirst()
                : Optional.empty();
    }

    private static DeadLetter deadLetter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getString("id"),
                row.getString("topic"),
                row.getString("cause"),
                Timestamps.utc(row.getObject("received_at", OffsetDateTime.class)),
                headers(row.getString("headers")),
                row.getString("body"));
    }

    private static Map<String, String> headers(String json) {
        Map<String, String> headers = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> headers.put(name, ((JsonString) value).getString()));
        }
        return headers;
    }

    /** PostgreSQL stores neither NUL nor unpaired surrogates. */
    private static String storable(String text) {
        return text == null ? "" : new String(text.getBytes(UTF_8), UTF_8).replace('\0', '\uFFFD');
    }
}
