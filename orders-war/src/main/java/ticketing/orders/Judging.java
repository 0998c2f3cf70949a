package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import ticketing.delivery.Outbox;
import ticketing.platform.DatabaseClock;
import ticketing.request.Log;

/** Judges what payments and the passing of time mean for an order. Each judgement is made under the order's lock. */
@ApplicationScoped
@Transactional
public class Judging {

    private static final Logger LOG = Log.of(Judging.class);

    @Inject
    Orders orders;

    @Inject
    DatabaseClock clock;

    @Inject
    Outbox outbox;

    /** Nobody else changes these orders before the transaction ends. */
    public void lock(List<String> orderIds) {
        orders.lock(orderIds);
    }

    /**
     * Completes the order, or rejects the payment. Returns false when the payment was judged before.
     *
     * @throws IllegalStateException for an order that was never placed
     */
    public boolean pay(Payment payment) {
        Order order = known(payment.orderId());
        Verdict verdict = order.pay(payment);
        if (verdict == Verdict.COMPLETED) {
            outbox.announce(OrderNews.completed(order));
        }
        if (verdict.isRejection()) {
            LOG.log(Level.INFO, "Payment {0} is rejected: {1}", payment.id(), verdict.reason());
            outbox.announce(OrderNews.rejected(payment, verdict));
        }
        return verdict != Verdict.REPEATED;
    }

    /**
     * Cancels an order that nobody paid in time. Returns false when it is decided already.
     *
     * @throws IllegalStateException for an order that was never placed, or can still be paid
     */
    public boolean expire(String orderId) {
        Order order = known(orderId);
        boolean expired = order.expire(clock.now());
        if (expired) {
            outbox.announce(OrderNews.cancelled(order));
        }
        return expired;
    }

    private Order known(String id) {
        return orders.locked(id).orElseThrow(() -> new IllegalStateException("There is no order " + id));
    }
}
