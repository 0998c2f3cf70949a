package ticketing.tickets.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import ticketing.chassis.service.Ids;

/** The last events without a gap, for clients that reconnect. For one thread at a time. */
final class EventBuffer {

    private final int maxEvents;
    private final Deque<StreamEvent> events = new ArrayDeque<>();
    private String before = Ids.next();

    EventBuffer(int maxEvents) {
        this.maxEvents = maxEvents;
    }

    void add(StreamEvent event) {
        events.add(event);
        if (events.size() > maxEvents) {
            before = events.remove().id();
        }
    }

    /** Clears the buffer after a gap: no client can resume from an event before it. */
    void restart() {
        events.clear();
        before = Ids.next();
    }

    /** The id of the last event, or of the start of the buffer. */
    String end() {
        return events.isEmpty() ? before : events.getLast().id();
    }

    /** The events after one; empty when that event is not in the buffer. */
    Optional<List<StreamEvent>> after(String id) {
        if (id.equals(before)) {
            return Optional.of(List.copyOf(events));
        }
        List<StreamEvent> fromThere =
                events.stream().dropWhile(event -> !event.id().equals(id)).toList();
        return fromThere.isEmpty() ? Optional.empty() : Optional.of(fromThere.subList(1, fromThere.size()));
    }
}
