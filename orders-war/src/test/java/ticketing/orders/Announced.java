package ticketing.orders;

import java.util.ArrayList;
import java.util.List;
import ticketing.delivery.Outbox;
import ticketing.events.Event;

/** An outbox to look into. */
final class Announced extends Outbox {

    final List<Event> events = new ArrayList<>();

    @Override
    public void announce(Event event) {
        events.add(event);
    }
}
