package ticketing.payments;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ticketing.chassis.database.RowLocks;

/** The replica of orders. */
@Dependent
class Orders {

    @PersistenceContext
    EntityManager database;

    /** The order under its row's lock, until the transaction ends: no other payment for it begins meanwhile. */
    Optional<Order> findForUpdate(String id) {
        return RowLocks.findForUpdate(database, Order.class, id);
    }

    void lockAll(List<String> ids) {
        RowLocks.lockAll(database, Order.class, ids);
    }

    /** Events of one order are consumed one at a time; should two create it, one fails and is redelivered. */
    Order findOrCreateForUpdate(String id, String userId) {
        return findForUpdate(id).orElseGet(() -> add(new Order(id, userId)));
    }

    private Order add(Order order) {
        database.persist(order);
        return order;
    }
}
