package ticketing.orders.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import ticketing.delivery.EventHandler;
import ticketing.events.Event;
import ticketing.events.TicketEvent.TicketCreated;
import ticketing.events.TicketEvent.TicketDeleted;
import ticketing.events.TicketEvent.TicketUpdated;
import ticketing.events.Topic;
import ticketing.orders.Following;
import ticketing.orders.TicketNews;

/** What is told of tickets: kept here as far as orders need it. */
@ApplicationScoped
class TicketEventsHandler implements EventHandler {

    private static final String AVAILABLE = "available";

    @Inject
    private Following following;

    @Override
    public Topic topic() {
        return Topic.TICKETS;
    }

    @Override
    public void lock(List<? extends Event> events) {
        following.lock(
                events.stream().map(Event::subject).toList(),
                events.stream().flatMap(TicketEventsHandler::orderId).toList());
    }

    private static Stream<String> orderId(Event event) {
        return event instanceof TicketUpdated updated ? Stream.ofNullable(updated.orderId()) : Stream.empty();
    }

    @Override
    public boolean apply(Event event) {
        if (event instanceof TicketCreated created) {
            return following.changed(news(created));
        }
        if (event instanceof TicketUpdated updated) {
            return following.changed(news(updated));
        }
        return event instanceof TicketDeleted deleted && following.deleted(deleted.id(), deleted.version());
    }

    static TicketNews news(TicketCreated ticket) {
        return new TicketNews(
                ticket.id(),
                ticket.version(),
                ticket.title(),
                ticket.price(),
                ticket.currency(),
                ticket.userId(),
                ticket.startsAt(),
                null,
                AVAILABLE);
    }

    static TicketNews news(TicketUpdated ticket) {
        return new TicketNews(
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
