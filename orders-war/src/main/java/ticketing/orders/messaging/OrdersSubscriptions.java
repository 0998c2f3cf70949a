package ticketing.orders.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ticketing.delivery.EventHandler;
import ticketing.delivery.Subscriptions;
import ticketing.identity.SessionEnding;

/** Orders hears tickets, payments and expiration, and auth of its users. */
@ApplicationScoped
public class OrdersSubscriptions implements Subscriptions {

    @Inject
    private TicketEventsHandler tickets;

    @Inject
    private PaymentEventsHandler payments;

    @Inject
    private ExpirationEventsHandler expirations;

    @Inject
    private SessionEnding users;

    @Override
    public List<EventHandler> handlers() {
        return List.of(tickets, payments, expirations, users);
    }
}
