package ticketing.expiration.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ticketing.events.OrderEvent.HeldTicket;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.OrderEvent.OrderCompleted;
import ticketing.events.OrderEvent.OrderCreated;
import ticketing.events.OrderEvent.OrderedTicket;
import ticketing.events.OrderEvent.PaymentRejected;
import ticketing.events.Topic;
import ticketing.expiration.SchedulingExpirations;

class OrderEventsHandlerTest {

    private static final OffsetDateTime TEN = OffsetDateTime.parse("2026-05-04T10:00:00Z");

    private final RecordedCalls expirations = new RecordedCalls();
    private final OrderEventsHandler handler = new OrderEventsHandler();

    OrderEventsHandlerTest() {
        handler.expirations = expirations;
    }

    @Test
    void a_new_order_gets_a_deadline() {
        OrderedTicket ticket = new OrderedTicket("ticket-1", BigDecimal.TEN, 0L, 1L);

        handler.handle(new OrderCreated("order-1", 0L, "created", "user-1", TEN, ticket, "USD"));

        assertThat(expirations.calls).containsExactly("schedule order-1 2026-05-04T10:00Z");
    }

    @Test
    void a_cancelled_or_paid_order_loses_its_deadline() {
        HeldTicket ticket = new HeldTicket("ticket-1", 1L);

        handler.handle(new OrderCancelled("order-1", 1L, "user-1", "user", ticket));
        handler.handle(new OrderCompleted("order-2", 1L, "user-1", "payment-1", ticket));

        assertThat(expirations.calls).containsExactly("cancel order-1", "cancel order-2");
    }

    @Test
    void a_rejected_payment_has_no_effect() {
        assertThat(handler.handle(new PaymentRejected("order-1", "payment-1", "already-paid")))
                .isFalse();

        assertThat(expirations.calls).isEmpty();
        assertThat(handler.topic()).isEqualTo(Topic.ORDERS);
    }

    private static final class RecordedCalls extends SchedulingExpirations {

        private final List<String> calls = new ArrayList<>();

        @Override
        public boolean schedule(String orderId, OffsetDateTime expiresAt) {
            return calls.add("schedule " + orderId + " " + expiresAt);
        }

        @Override
        public boolean removeDeadline(String orderId) {
            return calls.add("cancel " + orderId);
        }
    }
}
