package ticketing.orders;

import java.util.ArrayList;
import java.util.List;
import ticketing.chassis.request.RequestContext;
import ticketing.delivery.outbox.Outbox;
import ticketing.events.Event;

/** Records published events. */
final class OutboxInMemory extends Outbox {

    final List<Event> events = new ArrayList<>();
    final List<String> requestIds = new ArrayList<>();

    @Override
    public void publish(Event event, RequestContext context) {
        events.add(event);
        requestIds.add(context.requestId());
    }
}
