package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.database.Sql;
import ticketing.chassis.service.Timestamps;
import ticketing.events.Topic;

/**
 * The events about one aggregate that are in this service's outbox, in its inbox, or among its dead letters. SQL past JPA: a
 * union of tables that are in no WAR's persistence unit.
 */
@ApplicationScoped
public class EventTrail {

    private static final String ENTRIES = "select * from ("
            + "select id, type, 'waiting' as state, occurred_at, occurred_at as at, request_id"
            + " from delivery.outbox where subject = ? union all "
            + "select event_id, type, case when stale then 'stale' else 'applied' end, occurred_at, received_at, request_id"
            + " from delivery.inbox where subject = ?) as entry"
            + " where (at, id) > (?, ?) order by at, id limit ?";
    private static final Comparator<EventTrailEntry> BY_TIME =
            Comparator.comparing(EventTrailEntry::at).thenComparing(EventTrailEntry::id);

    @Inject
    Sql sql;

    @Inject
    DeadLetters deadLetters;

    /** The oldest first. */
    public List<EventTrailEntry> of(String subject, KeysetPosition after, int limit) {
        Stream<EventTrailEntry> delivered =
                sql
                        .query(ENTRIES, row -> entry(row, subject), subject, subject, after.at(), after.id(), limit)
                        .stream();
        Stream<EventTrailEntry> deadLettered =
                deadLetters.about(subject, after, limit).stream().map(EventTrail::entry);
        return Stream.concat(delivered, deadLettered)
                .sorted(BY_TIME)
                .limit(limit)
                .toList();
    }

    private static EventTrailEntry entry(ResultSet row, String subject) throws SQLException {
        String type = row.getString("type");
        return new EventTrailEntry(
                row.getString("id"),
                row.getString("id"),
                type,
                subject,
                Topic.ofEventType(type).map(Topic::address).orElse(null),
                row.getString("state"),
                time(row.getObject("occurred_at", OffsetDateTime.class)),
                time(row.getObject("at", OffsetDateTime.class)),
                row.getString("request_id"));
    }

    private static EventTrailEntry entry(DeadLetter letter) {
        IncomingMessage message = IncomingMessage.of(letter);
        return new EventTrailEntry(
                letter.id(),
                message.eventId(),
                letter.type().orElse(null),
                message.subject().orElse(null),
                letter.topic(),
                "set-aside",
                message.occurredAt().map(then -> then.atOffset(ZoneOffset.UTC)).orElse(null),
                letter.receivedAt(),
                message.requestContext().requestId());
    }

    private static OffsetDateTime time(OffsetDateTime read) {
        return read == null ? null : Timestamps.utc(read);
    }
}
