package ticketing.delivery;

import java.util.List;

/** What a service hears of the others. One CDI bean in each service that hears anything. */
public interface Subscriptions {

    /** One for each topic. */
    List<EventHandler> handlers();
}
