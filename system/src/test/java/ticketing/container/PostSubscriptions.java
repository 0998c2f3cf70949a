package ticketing.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ticketing.delivery.EventHandler;
import ticketing.delivery.Subscriptions;

/** What the WAR that is nothing but the post hears, as every service has them. */
@ApplicationScoped
public class PostSubscriptions implements Subscriptions {

    @Inject
    private Rehearsal rehearsal;

    @Override
    public List<EventHandler> handlers() {
        return List.of(rehearsal);
    }
}
