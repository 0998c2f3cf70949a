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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ticketing.platform.Failure;
import ticketing.platform.Ids;
import ticketing.platform.Place;
import ticketing.platform.Sql;

/** Messages that were set aside, whole and with their cause; and how often an event has failed so far. */
@ApplicationScoped
public class DeadLetters {

    private static final Jsonb JSON = JsonbBuilder.create();

    private static final String ADD = "insert into delivery.dead_letter"
            + " (id, topic, headers, body, cause, subject) values (?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String COUNT = "insert into delivery.failure (event_id, tries) values (?, 1)"
            + " on conflict (event_id) do update set tries = failure.tries + 1, failed_at = clock_timestamp()"
            + " returning tries";
    private static final String FORGET = "delete from delivery.failure where event_id = ?";
    private static final String LIST = "select * from delivery.dead_letter where (received_at, id) < (?, ?)"
            + " order by received_at desc, id desc limit ?";
    private static final String ABOUT = "select * from delivery.dead_letter where subject = ?"
            + " and (received_at, id) > (?, ?) order by received_at, id limit ?";
    private static final String TAKE = "delete from delivery.dead_letter where id = ? returning *";

    @Inject
    private Sql sql;

    /** Adds it once, however often it comes. */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(String id, Received letter, RuntimeException cause) {
        sql.update(
                ADD,
                id,
                letter.topic().address(),
                storable(JSON.toJson(letter.properties())),
                storable(letter.body()),
                storable(Failure.told(cause)),
                letter.subject().orElse(null));
        sql.update(FORGET, id);
    }

    /** Counts one more failure, and returns how many there are now. */
    @Transactional(TxType.REQUIRES_NEW)
    public int countFailure(String eventId) {
        return sql.query(COUNT, row -> row.getInt("tries"), eventId).get(0);
    }

    /** The event was heard after all. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forgetFailures(String eventId) {
        sql.update(FORGET, eventId);
    }

    /** Those that were set aside before a place, the newest first. */
    @Transactional
    public List<DeadLetter> list(Place after, int limit) {
        return sql.query(LIST, DeadLetters::letter, after.at(), after.id(), limit);
    }

    /** Those about one thing that were set aside after a place, the oldest first. */
    @Transactional
    public List<DeadLetter> about(String subject, Place after, int limit) {
        return sql.query(ABOUT, DeadLetters::letter, subject, after.at(), after.id(), limit);
    }

    /** Takes it out for good, if the caller's transaction is committed. Nobody else can take it meanwhile. */
    @Transactional(TxType.MANDATORY)
    public Optional<DeadLetter> take(String id) {
        return Ids.isPossible(id)
                ? sql.query(TAKE, DeadLetters::letter, id).stream().findFirst()
                : Optional.empty();
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getString("id"),
                row.getString("topic"),
                row.getString("cause"),
                row.getObject("received_at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
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

    /** PostgreSQL keeps every text but one with a NUL in it, and no half of a surrogate pair. */
    private static String storable(String text) {
        return text == null ? "" : new String(text.getBytes(UTF_8), UTF_8).replace('\0', '\uFFFD');
    }
}
