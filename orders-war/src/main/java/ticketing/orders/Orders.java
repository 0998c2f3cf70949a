package ticketing.orders;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ticketing.chassis.database.RowLocks;
import ticketing.chassis.database.Sql;
import ticketing.chassis.database.SqlFailures;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.service.Ids;

/**
 * All orders. That a ticket has at most one order that is not cancelled is a constraint of the database. Lists are native
 * queries, since JPQL has no row comparison; SQL past JPA for the id of an order, which is then read under its lock.
 */
@Dependent
class Orders {

    private static final String HOLDER = "select id from orders where ticket_id = ? and status <> 'cancelled'";
    private static final String LIST = "select * from orders where user_id = ?1"
            + " and status = any (string_to_array(?2, ',')) and (created_at, id) %s (?3, ?4)"
            + " order by created_at %s, id %s limit ?5";
    /** An empty text matches all. */
    private static final String SEARCH = "select * from orders where ('' = ?1 or user_id = ?1)"
            + " and ('' = ?2 or ticket_id = ?2) and (created_at, id) < (?3, ?4)"
            + " order by created_at desc, id desc limit ?5";

    @PersistenceContext
    EntityManager database;

    @Inject
    Sql sql;

    /** @throws Refusal when the constraint finds another order for one of the tickets */
    void add(List<Order> placed) {
        try {
            placed.forEach(database::persist);
            database.flush();
        } catch (PersistenceException failure) {
            throw SqlFailures.violates(failure, "one_order_per_ticket")
                    ? OrderRefusals.ticketAlreadyReserved()
                    : failure;
        }
    }

    Optional<Order> find(String id) {
        return Ids.isValid(id) ? Optional.ofNullable(database.find(Order.class, id)) : Optional.empty();
    }

    /** The order under its row's lock, until the transaction ends. */
    Optional<Order> findForUpdate(String id) {
        return RowLocks.findForUpdate(database, Order.class, id);
    }

    void lockAll(List<String> ids) {
        RowLocks.lockAll(database, Order.class, ids);
    }

    /** The order that holds or has bought a ticket, under its row's lock. */
    Optional<Order> findHolderForUpdate(String ticketId) {
        return sql.query(HOLDER, row -> row.getString(1), ticketId).stream()
                .findFirst()
                .flatMap(this::findForUpdate);
    }

    List<Order> list(OrderQuery query) {
        boolean ascending = query.sort() == OrderSort.OLDEST_FIRST;
        String direction = ascending ? "asc" : "desc";
        String statuses = query.statuses().stream().map(OrderStatus::wireName).collect(Collectors.joining(","));
        String statement = LIST.formatted(ascending ? ">" : "<", direction, direction);
        return orders(database.createNativeQuery(statement, Order.class)
                        .setParameter(1, query.userId())
                        .setParameter(2, statuses)
                        .setParameter(3, query.after().at())
                        .setParameter(4, query.after().id())
                        .setParameter(5, query.limit())
                        .getResultStream())
                .toList();
    }

    /** Orders of all buyers. */
    List<Order> search(OrderSearch search) {
        return orders(database.createNativeQuery(SEARCH, Order.class)
                        .setParameter(1, search.userId())
                        .setParameter(2, search.ticketId())
                        .setParameter(3, search.after().at())
                        .setParameter(4, search.after().id())
                        .setParameter(5, search.limit())
                        .getResultStream())
                .toList();
    }

    /** The result type of a native query is not generic. */
    private static Stream<Order> orders(Stream<?> found) {
        return found.map(Order.class::cast);
    }
}
