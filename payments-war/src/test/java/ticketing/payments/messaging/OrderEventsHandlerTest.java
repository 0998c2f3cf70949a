package ticketing.payments.messaging;

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
import ticketing.payments.OrderTerms;
import ticketing.payments.Refunding;
import ticketing.payments.ReplicatingOrders;

class OrderEventsHandlerTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2030-01-01T12:00:00Z");
    private static final BigDecimal PRICE = new BigDecimal("19.99");
    private static final HeldTicket HELD = new HeldTicket("ticket", 1L);
    private static final OrderCreated CREATED =
            new OrderCreated("order", 0L, "created", "alice", NOON, new OrderedTicket("ticket", PRICE, 3L, 1L), "USD");
    private static final OrderCancelled CANCELLED = new OrderCancelled("cancelled", 2L, "alice", "expired", HELD);
    private static final OrderCompleted COMPLETED = new OrderCompleted("completed", 1L, "alice", "payment", HELD);
    private static final PaymentRejected REJECTED = new PaymentRejected("rejected", "payment", "order-cancelled");

    private final List<Object> calls = new ArrayList<>();
    private final OrderEventsHandler handler = new OrderEventsHandler();

    OrderEventsHandlerTest() {
        handler.replica = new RecordedReplica();
        handler.refunding = new RecordedRefunding();
    }

    @Test
    void a_new_order_is_replicated_with_its_price_and_the_end_of_its_window() {
        assertThat(handler.handle(CREATED)).isTrue();

        assertThat(calls).containsExactly("place", "order", "alice", 0L, new OrderTerms(PRICE, "USD", NOON));
    }

    @Test
    void a_cancelled_order_is_replicated_with_its_reason() {
        assertThat(handler.handle(CANCELLED)).isTrue();

        assertThat(calls).containsExactly("cancel", "cancelled", "alice", 2L, "expired");
    }

    @Test
    void a_complete_order_is_replicated() {
        assertThat(handler.handle(COMPLETED)).isTrue();

        assertThat(calls).containsExactly("complete", "completed", "alice", 1L);
    }

    @Test
    void a_rejected_payment_is_refunded() {
        assertThat(handler.handle(REJECTED)).isTrue();

        assertThat(calls).containsExactly("reject", "payment", "rejected", "order-cancelled");
    }

    @Test
    void a_batch_locks_the_orders_that_may_exist() {
        handler.lockAll(List.of(CREATED, CANCELLED, COMPLETED, REJECTED));

        assertThat(calls).containsExactly("lockAll", List.of("cancelled", "completed"));
        assertThat(handler.topic()).isEqualTo(Topic.ORDERS);
    }

    private boolean record(Object... call) {
        return calls.addAll(List.of(call));
    }

    private final class RecordedReplica extends ReplicatingOrders {

        @Override
        public void lockAll(List<String> ids) {
            record("lockAll", ids);
        }

        @Override
        public boolean place(String id, String userId, long version, OrderTerms terms) {
            return record("place", id, userId, version, terms);
        }

        @Override
        public boolean cancel(String id, String userId, long version, String reason) {
            return record("cancel", id, userId, version, reason);
        }

        @Override
        public boolean complete(String id, String userId, long version) {
            return record("complete", id, userId, version);
        }
    }

    private final class RecordedRefunding extends Refunding {

        @Override
        public boolean reject(String paymentId, String orderId, String reason) {
            return record("reject", paymentId, orderId, reason);
        }
    }
}
