package ticketing.orders.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ticketing.delivery.EventHandler;
import ticketing.events.Event;
import ticketing.events.ExpirationEvent.ExpirationComplete;
import ticketing.events.Topic;
import ticketing.orders.Judging;

/** An order's time is over. */
@ApplicationScoped
class ExpirationEventsHandler implements EventHandler {

    @Inject
    private Judging judging;

    @Override
    public Topic topic() {
        return Topic.EXPIRATIONS;
    }

    @Override
    public void lock(List<? extends Event> events) {
        judging.lock(events.stream().map(Event::subject).toList());
    }

    @Override
    public boolean apply(Event event) {
        return event instanceof ExpirationComplete over && judging.expire(over.orderId());
    }
}
