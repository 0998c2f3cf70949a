package ticketing.orders.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import ticketing.delivery.EventHandler;
import ticketing.events.Event;
import ticketing.events.TicketEvent.TicketDeleted;
import ticketing.events.TicketEvent.TicketStateEvent;
import ticketing.events.Topic;
import ticketing.orders.ReplicatingTickets;
import ticketing.orders.TicketState;

/** Replicates tickets. */
@ApplicationScoped
class TicketEventsHandler implements EventHandler {

    @Inject
    ReplicatingTickets replica;

    @Override
    public Topic topic() {
        return Topic.TICKETS;
    }

    @Override
    public void lockAll(List<? extends Event> events) {
        replica.lockAll(
                events.stream().map(Event::subject).toList(),
                events.stream()
                        .filter(TicketStateEvent.class::isInstance)
                        .map(event -> ((TicketStateEvent) event).orderId())
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Override
    public boolean handle(Event event) {
        if (event instanceof TicketStateEvent ticket) {
            return replica.update(state(ticket));
        }
        return event instanceof TicketDeleted deleted && replica.delete(deleted.id(), deleted.version());
    }

    static TicketState state(TicketStateEvent ticket) {
        return new TicketState(
                ticket.id(),
                ticket.version(),
                ticket.title(),
                ticket.price(),
                ticket.currency(),
                ticket.userId(),
                ticket.startsAt(),
                ticket.orderId(),
                ticket.status());
    }
}
