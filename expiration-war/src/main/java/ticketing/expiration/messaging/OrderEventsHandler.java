package ticketing.expiration.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ticketing.delivery.EventHandler;
import ticketing.events.Event;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.OrderEvent.OrderCompleted;
import ticketing.events.OrderEvent.OrderCreated;
import ticketing.events.Topic;
import ticketing.expiration.SchedulingExpirations;

/** Adds the deadlines of new orders, and removes those of orders that have ended. */
@ApplicationScoped
class OrderEventsHandler implements EventHandler {

    @Inject
    SchedulingExpirations expirations;

    @Override
    public Topic topic() {
        return Topic.ORDERS;
    }

    @Override
    public boolean handle(Event event) {
        if (event instanceof OrderCreated order) {
            return expirations.schedule(order.id(), order.expiresAt());
        }
        boolean ended = event instanceof OrderCancelled || event instanceof OrderCompleted;
        return ended && expirations.removeDeadline(event.subject());
    }
}
