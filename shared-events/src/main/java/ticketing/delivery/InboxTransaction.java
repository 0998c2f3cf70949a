package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import ticketing.platform.Database;

/** The one transaction in which the ids of events and their effects stand. */
@ApplicationScoped
public class InboxTransaction {

    private static final String REMEMBER = "insert into delivery.inbox"
            + " (event_id, type, subject, occurred_at, request_id)"
            + " select event_id, type, subject, occurred_at::timestamptz, request_id from unnest(?, ?, ?, ?, ?)"
            + " as event (event_id, type, subject, occurred_at, request_id) on conflict do nothing returning event_id";
    private static final String OF_NO_EFFECT = "update delivery.inbox set stale = true where event_id = any (?)";
    private static final String APPLIED = "applied";
    private static final String STALE = "stale";

    private Database database;
    private Tracing tracing;

    protected InboxTransaction() {}

    @Inject
    InboxTransaction(Database database, Tracing tracing) {
        this.database = database;
        this.tracing = tracing;
    }

    /** Returns the results for the metrics, one for each event: {@code applied}, {@code duplicate} or {@code stale}. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<String> apply(List<Heard> events, EventHandler handler) {
        return hear(events, handler);
    }

    /** Returns the result of an event by itself. For a caller whose transaction does more than hear it. */
    @Transactional(TxType.MANDATORY)
    public String join(Heard event, EventHandler handler) {
        return hear(List.of(event), handler).get(0);
    }

    private List<String> hear(List<Heard> events, EventHandler handler) {
        Set<String> news = remember(events);
        if (news.size() > 1) {
            handler.lock(events.stream()
                    .filter(event -> news.contains(event.id()))
                    .map(Heard::event)
                    .toList());
        }
        List<String> results = events.stream()
                .map(event -> news.remove(event.id()) ? apply(event, handler) : "duplicate")
                .toList();
        Object[] stale = IntStream.range(0, events.size())
                .filter(place -> results.get(place).equals(STALE))
                .mapToObj(place -> events.get(place).id())
                .toArray();
        if (stale.length > 0) {
            note(stale);
        }
        return results;
    }

    private String apply(Heard event, EventHandler handler) {
        return tracing.within(event.letter(), () -> handler.apply(event.event())) ? APPLIED : STALE;
    }

    /** Returns the ids that were not known. */
    private Set<String> remember(List<Heard> events) {
        List<Function<Received, Object>> columns = List.of(
                Received::id,
                Received::type,
                letter -> letter.subject().orElse(null),
                letter -> letter.happenedAt().orElse(null),
                letter -> letter.cause().requestId());
        try (Connection connection = database.foreground().getConnection();
                PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            for (int column = 0; column < columns.size(); column++) {
                Object[] values = events.stream()
                        .map(Heard::letter)
                        .map(columns.get(column))
                        .toArray();
                statement.setArray(column + 1, connection.createArrayOf("text", values));
            }
            Set<String> news = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    news.add(rows.getString(1));
                }
            }
            return news;
        } catch (SQLException failure) {
            throw notTaken(failure);
        }
    }

    /** Most have an effect, so that this is rarely needed. */
    private void note(Object[] stale) {
        try (Connection connection = database.foreground().getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_NO_EFFECT)) {
            statement.setArray(1, connection.createArrayOf("text", stale));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw notTaken(failure);
        }
    }

    private static IllegalStateException notTaken(SQLException failure) {
        return new IllegalStateException("The inbox did not take what was heard", failure);
    }
}
