package ticketing.delivery;

import java.util.List;
import ticketing.events.Event;
import ticketing.events.Topic;

/** What a service does about the events of one topic. A CDI bean. */
public interface EventHandler {

    Topic topic();

    /**
     * Locks what several events are about, before each is applied: in one statement instead of one for each, and in the
     * order of ids, so that two groups are no deadlock. What is not there yet is left out.
     */
    default void lock(List<? extends Event> events) {}

    /**
     * Applies one event, in the transaction in which the inbox remembers it.
     *
     * @return whether it changed anything: false for one that came too late, or that this service has no use for
     */
    boolean apply(Event event);
}
