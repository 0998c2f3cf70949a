package ticketing.tickets.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import ticketing.delivery.EventHandler;
import ticketing.events.Event;
import ticketing.events.OrderEvent.HeldTicket;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.OrderEvent.OrderCompleted;
import ticketing.events.OrderEvent.OrderCreated;
import ticketing.events.Topic;
import ticketing.tickets.Hold;
import ticketing.tickets.Selling;

/** What orders says becomes a ticket reserved, released or sold. */
@ApplicationScoped
public class OrderEventsHandler implements EventHandler {

    @Inject
    private Selling selling;

    @Override
    public Topic topic() {
        return Topic.ORDERS;
    }

    @Override
    public void lock(List<? extends Event> events) {
        selling.lock(events.stream().flatMap(OrderEventsHandler::ticketId).toList());
    }

    private static Stream<String> ticketId(Event event) {
        if (event instanceof OrderCreated order) {
            return Stream.of(order.ticket().id());
        }
        if (event instanceof OrderCancelled order) {
            return Stream.of(order.ticket().id());
        }
        return event instanceof OrderCompleted order ? Stream.of(order.ticket().id()) : Stream.empty();
    }

    @Override
    public boolean apply(Event event) {
        if (event instanceof OrderCreated order) {
            return selling.reserve(
                    order.ticket().id(), new Hold(order.id(), order.ticket().hold()));
        }
        if (event instanceof OrderCancelled order) {
            return selling.release(order.ticket().id(), hold(order.id(), order.ticket()));
        }
        if (event instanceof OrderCompleted order) {
            return selling.sell(order.ticket().id(), hold(order.id(), order.ticket()));
        }
        return false;
    }

    private static Hold hold(String orderId, HeldTicket ticket) {
        return new Hold(orderId, ticket.hold());
    }
}
