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
import java.util.stream.Stream;
import ticketing.platform.Database;
import ticketing.platform.Ids;
import ticketing.platform.RowLocks;

/** What is known here of tickets, tombstones included. */
@Dependent
class Tickets {

    private static final String MEET = "insert into ticket (id) values (?1) on conflict do nothing";

    private static final String ALL = "select * from ticket where id = any (string_to_array(?1, ' '))";

    private static final String HOLD = "update ticket set holds = holds + 1 where id = ? and version = ? and holds = ?";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Database books;

    /** Without a lock: what it says may have changed by the time it is read. */
    Optional<Ticket> find(String id) {
        return Ids.isPossible(id) ? Optional.ofNullable(database.find(Ticket.class, id)) : Optional.empty();
    }

    /** Those of them that are known. Without a lock, too. */
    List<Ticket> find(Collection<String> ids) {
        Stream<?> found = database.createNativeQuery(ALL, Ticket.class)
                .setParameter(1, String.join(" ", ids))
                .getResultStream();
        return found.map(Ticket.class::cast).toList();
    }

    /**
     * Counts one more hold on each of these tickets, and keeps their rows until the transaction ends. What somebody has
     * changed since it was read is read again instead.
     *
     * @return those that are held
     */
    List<Ticket> hold(List<Ticket> free) {
        // All who hold several do it in this order: of two one waits for the other, and never each for each.
        List<Ticket> inOrder =
                free.stream().sorted(Comparator.comparing(Ticket::id)).toList();
        int[] counts = count(inOrder);
        List<Ticket> held = new ArrayList<>();
        for (int place = 0; place < counts.length; place++) {
            Ticket ticket = inOrder.get(place);
            if (counts[place] == 1) {
                held.add(ticket);
            } else {
                database.refresh(ticket);
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
