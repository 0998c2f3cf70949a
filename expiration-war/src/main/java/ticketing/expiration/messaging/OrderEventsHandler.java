package ticketing.expiration.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ticketing.delivery.EventHandler;
import ticketing.events.Event;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.OrderEvent.OrderCompleted;
import ticketing.events.OrderEvent.OrderCreated;
import ticketing.events.Topic;
import ticketing.expiration.Countdown;

/** An order's countdown starts with it, and ends with it. */
@ApplicationScoped
public class OrderEventsHandler implements EventHandler {

    private Countdown countdown;

    protected OrderEventsHandler() {}

    @Inject
    OrderEventsHandler(Countdown countdown) {
        this.countdown = countdown;
    }

    @Override
    public Topic topic() {
        return Topic.ORDERS;
    }

    @Override
    public boolean apply(Event event) {
        if (event instanceof OrderCreated order) {
            return countdown.start(order.id(), order.expiresAt());
        }
        return event instanceof OrderCancelled || event instanceof OrderCompleted
                ? countdown.drop(event.subject())
                : false;
    }
}
