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
import ticketing.payments.Following;
import ticketing.payments.Refunding;

/** What payments does about orders. */
@ApplicationScoped
public class OrderEventsHandler implements EventHandler {

    @Inject
    private Following following;

    @Inject
    private Refunding refunding;

    @Override
    public Topic topic() {
        return Topic.ORDERS;
    }

    /** Those that were just placed are seldom known. */
    @Override
    public void lock(List<? extends Event> events) {
        following.lock(events.stream()
                .filter(event -> event instanceof OrderCancelled || event instanceof OrderCompleted)
                .map(Event::subject)
                .toList());
    }

    @Override
    public boolean apply(Event event) {
        if (event instanceof OrderCreated created) {
            return following.placed(created);
        }
        if (event instanceof OrderCancelled cancelled) {
            return following.cancelled(cancelled);
        }
        if (event instanceof OrderCompleted completed) {
            return following.completed(completed);
        }
        return event instanceof PaymentRejected rejected && refunding.reject(rejected);
    }
}
