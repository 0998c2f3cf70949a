package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Maintains the replica of orders, whose events may arrive in any order. Each method returns false for a stale event. */
@Transactional
@ApplicationScoped
public class ReplicatingOrders {

    @Inject
    Orders orders;

    /** Locks the orders' rows until the transaction ends. */
    public void lockAll(List<String> ids) {
        orders.lockAll(ids);
    }

    public boolean place(String id, String userId, long version, OrderTerms terms) {
        return orders.findOrCreateForUpdate(id, userId).place(version, terms);
    }

    public boolean cancel(String id, String userId, long version, String reason) {
        return orders.findOrCreateForUpdate(id, userId).cancel(version, reason);
    }

    public boolean complete(String id, String userId, long version) {
        return orders.findOrCreateForUpdate(id, userId).complete(version);
    }
}
