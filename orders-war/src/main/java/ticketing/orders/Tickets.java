package ticketing.orders;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ticketing.platform.Database;
import ticketing.platform.DatabaseClock;
import ticketing.platform.Ids;
import ticketing.platform.RowLocks;
import ticketing.platform.Sql;

/** What is known here of tickets, tombstones included. */
@Dependent
class Tickets {

    private static final String MEET = "insert into ticket (id) values (?1) on conflict do nothing";

    private static final String LOOK = "select ticket.*, taken_ticket.status as taken, " + DatabaseClock.MILLIS
            + " as seen_at from ticket left join taken_ticket on ticket_id = id where id = any (string_to_array(?, ' '))";

    private static final String HOLD = "update ticket set holds = holds + 1 where id = ? and version = ? and holds = ?";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Database books;

    @Inject
    private Sql sql;

    /** Without a lock: what it says may have changed by the time it is read. */
    Optional<Ticket> find(String id) {
        return Ids.isPossible(id) ? Optional.ofNullable(database.find(Ticket.class, id)) : Optional.empty();
    }

    /** Those of them that are known, as they are now. Without a lock, too. */
    List<Seen> look(Collection<String> ids) {
        return sql.query(LOOK, Seen::in, String.join(" ", ids));
    }

    /**
     * Counts one more hold on each of these tickets, if nobody has changed it since it was seen, and keeps their rows until
     * the transaction ends.
     *
     * @return those that are held
     */
    List<Ticket> hold(Collection<Ticket> free) {
        // All who hold several do it in this order: of two one waits for the other, and never each for each.
        List<Ticket> inOrder =
                free.stream().sorted(Comparator.comparing(Ticket::id)).toList();
        int[] counts = count(inOrder);
        List<Ticket> held = new ArrayList<>();
        for (int place = 0; place < counts.length; place++) {
            if (counts[place] == 1) {
                held.add(inOrder.get(place));
            }
        }
        return held;
    }

    private int[] count(List<Ticket> free) {
        try (Connection connection = books.foreground().getConnection();
                PreparedStatement statement = connection.prepareStatement(HOLD)) {
            for (Ticket ticket : free) {
                statement.setString(1, ticket.id());
                statement.setLong(2, ticket.version());
                statement.setLong(3, ticket.holds());
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("The holds could not be counted", failure);
        }
    }

    /** The ticket under its lock, made now when nobody has told of it before. */
    Ticket meet(String id) {
        Ticket known = locked(id);
        if (known != null) {
            return known;
        }
        // Two events that are both the first are no trouble: one inserts, the other waits for it.
        database.createNativeQuery(MEET).setParameter(1, id).executeUpdate();
        return locked(id);
    }

    /** Locks all of these that are known. */
    void lock(List<String> ids) {
        RowLocks.take(database, Ticket.class, ids);
    }

    private Ticket locked(String id) {
        return database.find(Ticket.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
