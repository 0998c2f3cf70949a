package ticketing.orders;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ticketing.platform.Ids;
import ticketing.platform.Outage;
import ticketing.platform.RowLocks;

/** All orders. That a ticket has only one that is not cancelled is a fact of the database. */
@Dependent
class Orders {

    private static final String HOLDER = "select * from orders where ticket_id = ?1 and status <> 'cancelled'";

    private static final String LIST = "select * from orders where user_id = ?1"
            + " and status = any (string_to_array(?2, ',')) and (created_at, id) %s (?3, ?4)"
            + " order by created_at %s, id %s limit ?5";

    /** An empty text stands for any. */
    private static final String SEARCH = "select * from orders where ('' = ?1 or user_id = ?1)"
            + " and ('' = ?2 or ticket_id = ?2) and (created_at, id) < (?3, ?4)"
            + " order by created_at desc, id desc limit ?5";

    @PersistenceContext
    private EntityManager database;

    /** @throws TicketReserved when another order has one of the tickets after all */
    void add(List<Order> placed) {
        try {
            placed.forEach(database::persist);
            database.flush();
        } catch (PersistenceException failure) {
            throw Outage.violates(failure, "one_order_per_ticket") ? new TicketReserved() : failure;
        }
    }

    Optional<Order> find(String id) {
        return Ids.isPossible(id) ? Optional.ofNullable(database.find(Order.class, id)) : Optional.empty();
    }

    /** The order under its row's lock: nobody else changes it meanwhile. */
    Optional<Order> locked(String id) {
        return Ids.isPossible(id)
                ? Optional.ofNullable(database.find(Order.class, id, LockModeType.PESSIMISTIC_WRITE))
                : Optional.empty();
    }

    /** Locks all of these that there are. */
    void lock(List<String> ids) {
        RowLocks.take(database, Order.class, ids);
    }

    /** Waits for the order's row, and reads it again. */
    void lock(Order order) {
        database.refresh(order, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The order that holds or has bought a ticket. Without a lock. */
    Optional<Order> holderOf(String ticketId) {
        return orders(database.createNativeQuery(HOLDER, Order.class)
                        .setParameter(1, ticketId)
                        .getResultStream())
                .findFirst();
    }

    List<Order> list(OrderList wanted) {
        boolean oldestFirst = wanted.sort() == OrderSort.OLDEST_FIRST;
        String way = oldestFirst ? "asc" : "desc";
        String statuses = wanted.statuses().stream().map(OrderStatus::text).collect(Collectors.joining(","));
        String sql = LIST.formatted(oldestFirst ? ">" : "<", way, way);
        return orders(database.createNativeQuery(sql, Order.class)
                        .setParameter(1, wanted.userId())
                        .setParameter(2, statuses)
                        .setParameter(3, wanted.after().createdAt())
                        .setParameter(4, wanted.after().id())
                        .setParameter(5, wanted.limit())
                        .getResultStream())
                .toList();
    }

    /** Whoever's orders they are. */
    List<Order> search(OrderSearch wanted) {
        return orders(database.createNativeQuery(SEARCH, Order.class)
                        .setParameter(1, wanted.userId())
                        .setParameter(2, wanted.ticketId())
                        .setParameter(3, wanted.after().at())
                        .setParameter(4, wanted.after().id())
                        .setParameter(5, wanted.limit())
                        .getResultStream())
                .toList();
    }

    /** A native query does not know the type of what it finds. */
    private static Stream<Order> orders(Stream<?> found) {
        return found.map(Order.class::cast);
    }
}
