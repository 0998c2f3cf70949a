package ticketing.orders;

import ticketing.events.OrderEvent.HeldTicket;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.OrderEvent.OrderCompleted;
import ticketing.events.OrderEvent.OrderCreated;
import ticketing.events.OrderEvent.OrderedTicket;
import ticketing.events.OrderEvent.PaymentRejected;

/** Creates the events of an order. */
final class OrderEvents {

    private OrderEvents() {}

    static OrderCreated created(Order order) {
        Hold hold = order.hold();
        return new OrderCreated(
                order.id(),
                order.version(),
                order.status().wireName(),
                order.userId(),
                order.paymentWindow().expiresAt(),
                new OrderedTicket(hold.ticketId(), hold.price(), hold.ticketVersion(), hold.number()),
                hold.currency());
    }

    static OrderCancelled cancelled(Order order) {
        String reason = order.cancelReason().orElseThrow().wireName();
        return new OrderCancelled(order.id(), order.version(), order.userId(), reason, ticket(order));
    }

    static OrderCompleted completed(Order order) {
        String payment = order.paymentId().orElseThrow();
        return new OrderCompleted(order.id(), order.version(), order.userId(), payment, ticket(order));
    }

    static PaymentRejected rejected(Payment payment, PaymentDecision decision) {
        return new PaymentRejected(payment.orderId(), payment.id(), decision.wireName());
    }

    private static HeldTicket ticket(Order order) {
        return new HeldTicket(order.hold().ticketId(), order.hold().number());
    }
}
