package ticketing.orders;

import java.util.ArrayList;
import java.util.List;
import ticketing.delivery.Outbox;
import ticketing.events.Event;
import ticketing.request.Cause;

/** An outbox to look into. */
final class Announced extends Outbox {

    final List<Event> events = new ArrayList<>();
    final List<String> requestIds = new ArrayList<>();

    @Override
    public void announce(Event event, Cause cause) {
        events.add(event);
        requestIds.add(cause.requestId());
    }
}
