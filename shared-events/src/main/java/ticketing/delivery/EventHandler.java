package ticketing.delivery;

import java.util.List;
import ticketing.events.Event;
import ticketing.events.Topic;

/** Handles the events of one topic in one service. A CDI bean, thread-safe: consumers and replays call it concurrently. */
public interface EventHandler {

    Topic topic();

    /**
     * Locks the aggregates of several events before the first of them is handled: in one statement, and in the order of
     * their ids, so that two batches never deadlock. Aggregates that do not exist yet are skipped.
     */
    default void lockAll(List<? extends Event> events) {}

    /**
     * Handles one event in the inbox's transaction.
     *
     * @return whether it had an effect: false for a stale event, or a type that this service does not need
     */
    boolean handle(Event event);
}
