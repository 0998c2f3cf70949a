package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import ticketing.chassis.database.DatabaseClock;
import ticketing.chassis.request.Log;
import ticketing.delivery.outbox.Outbox;

/** Closes orders: completes them by a payment, or cancels them when their window has ended. Under the order's lock. */
@Transactional
@ApplicationScoped
public class ClosingOrders {

    private static final Logger LOG = Log.of(ClosingOrders.class);

    @Inject
    Orders orders;

    @Inject
    DatabaseClock clock;

    @Inject
    Outbox outbox;

    /** Locks the orders' rows until the transaction ends. */
    public void lockAll(List<String> orderIds) {
        orders.lockAll(orderIds);
    }

    /**
     * Completes the order, or rejects the payment. Returns false if this payment completed the order before.
     *
     * @throws IllegalStateException if there is no such order
     */
    public boolean pay(Payment payment) {
        Order order = orderForUpdate(payment.orderId());
        PaymentDecision decision = order.pay(payment);
        if (decision == PaymentDecision.COMPLETED) {
            outbox.publish(OrderEvents.completed(order));
        }
        if (decision.isRejection()) {
            LOG.log(Level.INFO, "Payment {0} is rejected, payments refunds it: {1}", payment.id(), decision.wireName());
            outbox.publish(OrderEvents.rejected(payment, decision));
        }
        return decision != PaymentDecision.REPEATED;
    }

    /**
     * Cancels an order that was not paid in time. Returns false when it is no longer live.
     *
     * @throws IllegalStateException if there is no such order, or its window has not ended
     */
    public boolean expire(String orderId) {
        Order order = orderForUpdate(orderId);
        boolean expired = order.expire(clock.now());
        if (expired) {
            outbox.publish(OrderEvents.cancelled(order));
        }
        return expired;
    }

    private Order orderForUpdate(String id) {
        return orders.findForUpdate(id).orElseThrow(() -> new IllegalStateException("There is no order " + id));
    }
}
