package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ticketing.platform.Ids;
import ticketing.platform.RowLocks;

/** All orders that orders has told of. */
@ApplicationScoped
public class Orders {

    @PersistenceContext
    private EntityManager database;

    /** Until the transaction ends nobody else begins to pay for the order, and nothing new is learnt of it. */
    Optional<Order> lock(String id) {
        return Ids.isPossible(id)
                ? Optional.ofNullable(database.find(Order.class, id, LockModeType.PESSIMISTIC_WRITE))
                : Optional.empty();
    }

    /** Locks all of these that are known. */
    void lock(List<String> ids) {
        RowLocks.take(database, Order.class, ids);
    }

    Order lockOrAdd(String id, String userId) {
        return lock(id).orElseGet(() -> add(new Order(id, userId)));
    }

    private Order add(Order order) {
        database.persist(order);
        return order;
    }
}
