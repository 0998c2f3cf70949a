package ticketing.tickets.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ticketing.delivery.EventHandler;
import ticketing.delivery.Subscriptions;
import ticketing.identity.SessionEnding;

/** Tickets hears orders, and auth of its users. */
@ApplicationScoped
public class TicketsSubscriptions implements Subscriptions {

    @Inject
    private OrderEventsHandler orders;

    @Inject
    private SessionEnding users;

    @Override
    public List<EventHandler> handlers() {
        return List.of(orders, users);
    }
}
