package ticketing.payments.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ticketing.delivery.EventHandler;
import ticketing.events.Event;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.OrderEvent.OrderCompleted;
import ticketing.events.OrderEvent.OrderCreated;
import ticketing.events.OrderEvent.PaymentRejected;
import ticketing.events.Topic;
import ticketing.payments.OrderTerms;
import ticketing.payments.Refunding;
import ticketing.payments.ReplicatingOrders;

/** Replicates orders, and refunds payments that orders has rejected. */
@ApplicationScoped
class OrderEventsHandler implements EventHandler {

    @Inject
    ReplicatingOrders replica;

    @Inject
    Refunding refunding;

    @Override
    public Topic topic() {
        return Topic.ORDERS;
    }

    /** Skips new orders, which rarely exist here yet, and rejections, which lock their payment. */
    @Override
    public void lockAll(List<? extends Event> events) {
        replica.lockAll(events.stream()
                .filter(event -> !(event instanceof OrderCreated || event instanceof PaymentRejected))
                .map(Event::subject)
                .toList());
    }

    @Override
    public boolean handle(Event event) {
        if (event instanceof OrderCreated order) {
            return replica.place(
                    order.id(),
                    order.userId(),
                    order.version(),
                    new OrderTerms(order.ticket().price(), order.currency(), order.expiresAt()));
        }
        if (event instanceof OrderCancelled order) {
            return replica.cancel(order.id(), order.userId(), order.version(), order.reason());
        }
        if (event instanceof OrderCompleted order) {
            return replica.complete(order.id(), order.userId(), order.version());
        }
        return event instanceof PaymentRejected rejected
                && refunding.reject(rejected.paymentId(), rejected.orderId(), rejected.reason());
    }
}
