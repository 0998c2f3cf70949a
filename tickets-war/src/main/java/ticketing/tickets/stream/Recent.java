package ticketing.tickets.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import ticketing.platform.Ids;

/** The last events without a gap, for whoever comes back and wants what it has missed. For one thread at a time. */
final class Recent {

    private final int most;
    private final Deque<StreamEvent> events = new ArrayDeque<>();
    private String before = Ids.next();

    Recent(int most) {
        this.most = most;
    }

    void add(StreamEvent event) {
        events.add(event);
        if (events.size() > most) {
            before = events.remove().id();
        }
    }

    /** There is a gap: whatever was told before is forgotten, and nobody who has heard it can go on from there. */
    void restart() {
        events.clear();
        before = Ids.next();
    }

    /** The place after everything that was told. */
    String end() {
        return events.isEmpty() ? before : events.getLast().id();
    }

    /** All that was told after an event; nothing when that is not known any more, or never was. */
    Optional<List<StreamEvent>> after(String id) {
        if (id.equals(before)) {
            return Optional.of(List.copyOf(events));
        }
        List<StreamEvent> fromThere =
                events.stream().dropWhile(event -> !event.id().equals(id)).toList();
        return fromThere.isEmpty() ? Optional.empty() : Optional.of(fromThere.subList(1, fromThere.size()));
    }
}
