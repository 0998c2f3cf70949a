package ticketing.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ticketing.delivery.EventHandler;
import ticketing.delivery.Subscriptions;

/** What the WAR that is nothing but the post hears, as every service has them. */
@ApplicationScoped
public class DeliverySubscriptions implements Subscriptions {

    @Inject
    private RecordingHandler handler;

    @Override
    public List<EventHandler> handlers() {
        return List.of(handler);
    }
}
