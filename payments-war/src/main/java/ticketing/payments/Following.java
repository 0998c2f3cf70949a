package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.OrderEvent.OrderCompleted;
import ticketing.events.OrderEvent.OrderCreated;

/** Keeps up with what orders tells of its orders, in whichever order it arrives. Each returns whether it was news. */
@Transactional
@ApplicationScoped
public class Following {

    @Inject
    private Orders orders;

    /** Nobody else changes these before the transaction ends. */
    public void lock(List<String> ids) {
        orders.lock(ids);
    }

    public boolean placed(OrderCreated event) {
        return orders.lockOrAdd(event.id(), event.userId()).place(event);
    }

    public boolean cancelled(OrderCancelled event) {
        return orders.lockOrAdd(event.id(), event.userId()).cancel(event);
    }

    public boolean completed(OrderCompleted event) {
        return orders.lockOrAdd(event.id(), event.userId()).complete(event);
    }
}
