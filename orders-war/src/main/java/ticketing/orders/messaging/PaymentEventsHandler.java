package ticketing.orders.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ticketing.delivery.EventHandler;
import ticketing.events.Event;
import ticketing.events.PaymentEvent.PaymentCreated;
import ticketing.events.Topic;
import ticketing.orders.ClosingOrders;
import ticketing.orders.Payment;

/** Decides about captured payments. A refund follows from that decision and changes no order. */
@ApplicationScoped
class PaymentEventsHandler implements EventHandler {

    @Inject
    ClosingOrders orders;

    @Override
    public Topic topic() {
        return Topic.PAYMENTS;
    }

    @Override
    public void lockAll(List<? extends Event> events) {
        orders.lockAll(events.stream()
                .filter(PaymentCreated.class::isInstance)
                .map(event -> ((PaymentCreated) event).orderId())
                .toList());
    }

    @Override
    public boolean handle(Event event) {
        return event instanceof PaymentCreated captured && orders.pay(payment(captured));
    }

    private static Payment payment(PaymentCreated captured) {
        return new Payment(captured.id(), captured.orderId(), captured.amount(), captured.currency());
    }
}
