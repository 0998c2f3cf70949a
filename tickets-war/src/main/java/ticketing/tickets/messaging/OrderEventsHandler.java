package ticketing.tickets.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ticketing.delivery.EventHandler;
import ticketing.events.Event;
import ticketing.events.OrderEvent.HoldEvent;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.OrderEvent.OrderCompleted;
import ticketing.events.OrderEvent.OrderCreated;
import ticketing.events.Topic;
import ticketing.tickets.Hold;
import ticketing.tickets.Selling;

/** Reserves, releases and sells tickets for orders. */
@ApplicationScoped
class OrderEventsHandler implements EventHandler {

    @Inject
    Selling selling;

    @Override
    public Topic topic() {
        return Topic.ORDERS;
    }

    @Override
    public void lockAll(List<? extends Event> events) {
        selling.lockAll(events.stream()
                .filter(HoldEvent.class::isInstance)
                .map(event -> ((HoldEvent) event).ticket().id())
                .toList());
    }

    @Override
    public boolean handle(Event event) {
        if (event instanceof OrderCreated order) {
            return selling.reserve(order.ticket().id(), hold(order));
        }
        if (event instanceof OrderCancelled order) {
            return selling.release(order.ticket().id(), hold(order));
        }
        return event instanceof OrderCompleted order
                && selling.sell(order.ticket().id(), hold(order));
    }

    private static Hold hold(HoldEvent order) {
        return new Hold(order.id(), order.ticket().hold());
    }
}
