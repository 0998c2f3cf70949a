package ticketing.payments;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import ticketing.events.OrderEvent.HeldTicket;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.OrderEvent.OrderCompleted;
import ticketing.events.OrderEvent.OrderCreated;
import ticketing.events.OrderEvent.OrderedTicket;

/** What the tests talk about: Alice's order for 19.99 USD, open until noon. */
final class Samples {

    static final OffsetDateTime NOON = OffsetDateTime.parse("2030-01-01T12:00:00Z");
    static final OffsetDateTime MORNING = NOON.minusHours(3);
    static final Duration CALL = Duration.ofSeconds(10);

    private Samples() {}

    static OrderCreated created() {
        OrderedTicket ticket = new OrderedTicket("ticket", new BigDecimal("19.99"), 3L, 1L);
        return new OrderCreated("order", 0L, "created", "alice", NOON, ticket, "USD");
    }

    static OrderCancelled cancelled(String reason) {
        return new OrderCancelled("order", 2L, "alice", reason, new HeldTicket("ticket", 1L));
    }

    static OrderCompleted completed() {
        return new OrderCompleted("order", 2L, "alice", "payment", new HeldTicket("ticket", 1L));
    }

    static Order order() {
        Order order = new Order("order", "alice");
        order.place(created());
        return order;
    }

    static Payment pending() {
        return new Payment(order(), MORNING, CALL);
    }

    static Payment captured() {
        Payment payment = pending();
        payment.capture("ch_1");
        return payment;
    }
}
