package ticketing.expiration.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ticketing.delivery.EventHandler;
import ticketing.delivery.Subscriptions;

/** Expiration hears orders. */
@ApplicationScoped
public class ExpirationSubscriptions implements Subscriptions {

    @Inject
    private OrderEventsHandler orders;

    @Override
    public List<EventHandler> handlers() {
        return List.of(orders);
    }
}
