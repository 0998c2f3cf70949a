package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ticketing.chassis.operators.Justification;
import ticketing.chassis.operators.OperatorAction;
import ticketing.chassis.operators.OperatorActions;
import ticketing.chassis.problem.NotFound;
import ticketing.chassis.problem.Refusal;
import ticketing.delivery.outbox.Outbox;

/** Finds and cancels orders of all buyers on behalf of operators. */
@ApplicationScoped
@Transactional
public class ManagingOrders {

    @Inject
    Orders orders;

    @Inject
    Outbox outbox;

    @Inject
    OperatorActions actions;

    /** @throws NotFound when there is no such order */
    public Order order(String orderId) {
        return orders.find(orderId).orElseThrow(NotFound::new);
    }

    public List<Order> search(OrderSearch search) {
        return orders.search(search);
    }

    /**
     * Cancels an order and returns it. A cancelled one stays as it is, and no action is recorded.
     *
     * @throws Refusal when there is no such order, or it is paid
     */
    public Order cancel(String orderId, Justification justification) {
        Order order = orders.findForUpdate(orderId).orElseThrow(NotFound::new);
        if (order.cancelUnpaid(CancelReason.OPERATOR)) {
            outbox.publish(OrderEvents.cancelled(order));
            actions.add(OperatorAction.Kind.CANCEL_ORDER, orderId, justification);
        }
        return order;
    }
}
