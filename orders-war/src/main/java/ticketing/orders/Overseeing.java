package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ticketing.admin.Action;
import ticketing.admin.Actions;
import ticketing.admin.Intervention;
import ticketing.delivery.Outbox;
import ticketing.problem.NotFound;
import ticketing.problem.Refusal;

/** What operators see of anybody's orders, and do about them. */
@ApplicationScoped
@Transactional
public class Overseeing {

    @Inject
    Orders orders;

    @Inject
    Outbox outbox;

    @Inject
    Actions actions;

    /** @throws NotFound when there is no such order */
    public Order order(String orderId) {
        return orders.find(orderId).orElseThrow(NotFound::new);
    }

    public List<Order> search(OrderSearch wanted) {
        return orders.search(wanted);
    }

    /**
     * Takes a ticket back from whoever holds it, and returns the order. One that is cancelled already stays as it is, and
     * nothing is written down.
     *
     * @throws Refusal when there is no such order, or it is paid
     */
    public Order cancel(String orderId, Intervention by) {
        Order order = orders.locked(orderId).orElseThrow(NotFound::new);
        if (order.cancelUnpaid(CancelReason.OPERATOR)) {
            outbox.announce(OrderNews.cancelled(order));
            actions.add(Action.Kind.CANCEL_ORDER, orderId, by);
        }
        return order;
    }
}
