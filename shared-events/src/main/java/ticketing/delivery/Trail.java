package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ticketing.events.Topic;
import ticketing.platform.Place;
import ticketing.platform.Sql;

/** What this service knows of one thing's events: those that wait in its outbox, that it heard, that it set aside. */
@ApplicationScoped
public class Trail {

    private static final String STEPS = "select * from ("
            + "select id, type, 'waiting' as state, occurred_at, occurred_at as at, request_id"
            + " from delivery.outbox where subject = ? union all "
            + "select event_id, type, case when stale then 'stale' else 'applied' end, occurred_at, received_at, request_id"
            + " from delivery.inbox where subject = ?) as step"
            + " where (at, id) > (?, ?) order by at, id limit ?";
    private static final Comparator<Step> BY_AGE =
            Comparator.comparing(Step::at).thenComparing(Step::id);

    @Inject
    private Sql sql;

    @Inject
    private DeadLetters letters;

    /** The oldest first. */
    @Transactional
    public List<Step> of(String subject, Place after, int limit) {
        Stream<Step> post =
                sql.query(STEPS, row -> step(row, subject), subject, subject, after.at(), after.id(), limit).stream();
        Stream<Step> setAside = letters.about(subject, after, limit).stream().map(Trail::step);
        return Stream.concat(post, setAside).sorted(BY_AGE).limit(limit).toList();
    }

    private static Step step(ResultSet row, String subject) throws SQLException {
        String type = row.getString("type");
        return new Step(
                row.getString("id"),
                row.getString("id"),
                type,
                subject,
                Topic.ofWord(type).map(Topic::address).orElse(null),
                row.getString("state"),
                time(row.getObject("occurred_at", OffsetDateTime.class)),
                time(row.getObject("at", OffsetDateTime.class)),
                row.getString("request_id"));
    }

    private static Step step(DeadLetter letter) {
        Received received = Received.again(letter);
        return new Step(
                letter.id(),
                received.id(),
                received.type(),
                received.subject().orElse(null),
                letter.topic(),
                "set-aside",
                received.happenedAt().map(then -> then.atOffset(ZoneOffset.UTC)).orElse(null),
                letter.receivedAt(),
                received.cause().requestId());
    }

    private static OffsetDateTime time(OffsetDateTime read) {
        return read == null ? null : read.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
