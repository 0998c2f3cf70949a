package ticketing.orders.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ticketing.delivery.EventHandler;
import ticketing.events.Event;
import ticketing.events.ExpirationEvent.ExpirationComplete;
import ticketing.events.Topic;
import ticketing.orders.ClosingOrders;

/** Expires orders whose deadline has passed. */
@ApplicationScoped
class ExpirationEventsHandler implements EventHandler {

    @Inject
    ClosingOrders orders;

    @Override
    public Topic topic() {
        return Topic.EXPIRATIONS;
    }

    @Override
    public void lockAll(List<? extends Event> events) {
        orders.lockAll(events.stream().map(Event::subject).toList());
    }

    @Override
    public boolean handle(Event event) {
        return event instanceof ExpirationComplete passed && orders.expire(passed.orderId());
    }
}
