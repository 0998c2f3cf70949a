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
import ticketing.expiration.Countdown;

class OrderEventsHandlerTest {

    private static final OffsetDateTime TEN = OffsetDateTime.parse("2026-05-04T10:00:00Z");

    private final Heard countdown = new Heard();
    private final OrderEventsHandler handler = new OrderEventsHandler(countdown);

    @Test
    void a_new_order_starts_its_countdown() {
        OrderedTicket ticket = new OrderedTicket("ticket-1", BigDecimal.TEN, 0L, 1L);

        handler.apply(new OrderCreated("order-1", 0L, "created", "user-1", TEN, ticket, "USD"));

        assertThat(countdown.calls).containsExactly("start order-1 2026-05-04T10:00Z");
    }

    @Test
    void a_cancelled_or_paid_order_drops_it() {
        HeldTicket ticket = new HeldTicket("ticket-1", 1L);

        handler.apply(new OrderCancelled("order-1", 1L, "user-1", "user", ticket));
        handler.apply(new OrderCompleted("order-2", 1L, "user-1", "payment-1", ticket));

        assertThat(countdown.calls).containsExactly("drop order-1", "drop order-2");
    }

    @Test
    void what_is_said_to_payments_is_nothing_to_us() {
        assertThat(handler.apply(new PaymentRejected("order-1", "payment-1", "already-paid")))
                .isFalse();

        assertThat(countdown.calls).isEmpty();
        assertThat(handler.topic()).isEqualTo(Topic.ORDERS);
    }

    private static final class Heard extends Countdown {

        private final List<String> calls = new ArrayList<>();

        @Override
        public boolean start(String orderId, OffsetDateTime expiresAt) {
            return calls.add("start " + orderId + " " + expiresAt);
        }

        @Override
        public boolean drop(String orderId) {
            return calls.add("drop " + orderId);
        }
    }
}
