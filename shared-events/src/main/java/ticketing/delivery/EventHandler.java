package ticketing.delivery;

import ticketing.events.Event;
import ticketing.events.Topic;

/** What a service does about the events of one topic. A CDI bean; its listener hands each message to {@link Inbox}. */
public interface EventHandler {

    Topic topic();

    /**
     * Applies one event, in the transaction in which the inbox remembers it.
     *
     * @return whether it changed anything: false for one that came too late, or that this service has no use for
     */
    boolean apply(Event event);
}
