package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import ticketing.platform.Database;

/** The one transaction in which the ids of events and their effects stand. */
@ApplicationScoped
public class InboxTransaction {

    private static final String REMEMBER = "insert into delivery.inbox (event_id, type) select * from unnest(?, ?)"
            + " on conflict do nothing returning event_id";

    private Database database;

    protected InboxTransaction() {}

    @Inject
    InboxTransaction(Database database) {
        this.database = database;
    }

    /** Returns the results for the metrics, one for each event: {@code applied}, {@code duplicate} or {@code stale}. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<String> apply(List<Heard> events, EventHandler handler) {
        Set<String> news = remember(events);
        List<String> results = new ArrayList<>();
        for (Heard event : events) {
            if (news.remove(event.id())) {
                results.add(handler.apply(event.event()) ? "applied" : "stale");
            } else {
                results.add("duplicate");
            }
        }
        return results;
    }

    /** Returns the ids that were not known. */
    private Set<String> remember(List<Heard> events) {
        try (Connection connection = database.foreground().getConnection();
                PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            statement.setArray(1, connection.createArrayOf("text", array(events, Heard::id)));
            statement.setArray(2, connection.createArrayOf("text", array(events, Heard::type)));
            Set<String> news = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    news.add(rows.getString(1));
                }
            }
            return news;
        } catch (SQLException failure) {
            throw new IllegalStateException("The inbox did not take what was heard", failure);
        }
    }

    private static Object[] array(List<Heard> events, Function<Heard, String> part) {
        return events.stream().map(part).toArray();
    }
}
