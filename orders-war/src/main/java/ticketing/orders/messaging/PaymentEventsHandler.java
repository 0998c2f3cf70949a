package ticketing.orders.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ticketing.delivery.EventHandler;
import ticketing.events.Event;
import ticketing.events.PaymentEvent.PaymentCreated;
import ticketing.events.Topic;
import ticketing.orders.Judging;
import ticketing.orders.Payment;

/** Captured payments are judged. A refund follows from the judgement and changes no order. */
@ApplicationScoped
class PaymentEventsHandler implements EventHandler {

    @Inject
    private Judging judging;

    @Override
    public Topic topic() {
        return Topic.PAYMENTS;
    }

    @Override
    public void lock(List<? extends Event> events) {
        judging.lock(events.stream()
                .filter(PaymentCreated.class::isInstance)
                .map(event -> ((PaymentCreated) event).orderId())
                .toList());
    }

    @Override
    public boolean apply(Event event) {
        return event instanceof PaymentCreated captured && judging.pay(payment(captured));
    }

    private static Payment payment(PaymentCreated captured) {
        return new Payment(captured.id(), captured.orderId(), captured.amount(), captured.currency());
    }
}
