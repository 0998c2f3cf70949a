package ticketing.expiration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.chassis.request.RequestContext;
import ticketing.delivery.outbox.Outbox;
import ticketing.events.Event;
import ticketing.events.ExpirationEvent.ExpirationComplete;

class SchedulingExpirationsTest {

    private static final OffsetDateTime TEN = OffsetDateTime.parse("2026-05-04T10:00:00Z");

    private final DeadlinesInMemory deadlines = new DeadlinesInMemory();
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final SchedulingExpirations expirations = new SchedulingExpirations();

    @BeforeEach
    void inject() {
        expirations.deadlines = deadlines;
        expirations.outbox = outbox;
        expirations.grace = new ExpirationGrace(Duration.ofSeconds(30), Duration.ofSeconds(10));
    }

    @Test
    void a_deadline_is_the_end_of_the_window_plus_the_grace_period() {
        expirations.schedule("order-1", TEN);

        assertThat(deadlines.due).containsExactly(Map.entry("order-1", TEN.plusSeconds(30)));
    }

    @Test
    void an_order_that_has_ended_has_no_deadline() {
        expirations.schedule("order-1", TEN);

        assertThat(expirations.removeDeadline("order-1")).isTrue();
        assertThat(expirations.removeDeadline("order-1")).isFalse();

        assertThat(deadlines.due).isEmpty();
    }

    @Test
    void each_passed_deadline_is_published_once() {
        deadlines.due.put("order-1", TEN);
        deadlines.due.put("order-2", TEN);

        List<PassedDeadline> passed = expirations.publish();

        assertThat(passed).extracting(PassedDeadline::orderId).containsExactly("order-1", "order-2");
        assertThat(outbox.events).containsExactly(new ExpirationComplete("order-1"), new ExpirationComplete("order-2"));
        assertThat(expirations.publish()).isEmpty();
    }

    @Test
    void an_expiry_is_published_with_the_context_of_the_request_that_placed_the_order() {
        RequestContext placing =
                new RequestContext("placing", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        placing.openTelemetryContext()
                .wrapSupplier(() -> expirations.schedule("order-1", TEN))
                .get();

        expirations.publish();

        assertThat(outbox.contexts).containsExactly(placing);
    }

    @Test
    void a_batch_has_a_maximum_size() {
        for (int i = 0; i < SchedulingExpirations.BATCH + 1; i++) {
            deadlines.due.put("order-" + i, TEN);
        }

        assertThat(expirations.publish()).hasSize(SchedulingExpirations.BATCH);
        assertThat(expirations.publish()).hasSize(1);
    }

    /** Deadlines without a database; all have passed. */
    private static final class DeadlinesInMemory extends Deadlines {

        private final Map<String, OffsetDateTime> due = new TreeMap<>();
        private final Map<String, RequestContext> contexts = new TreeMap<>();

        @Override
        boolean add(Deadline deadline) {
            contexts.put(deadline.orderId(), deadline.requestContext());
            return due.putIfAbsent(deadline.orderId(), deadline.dueAt()) == null;
        }

        @Override
        boolean remove(String orderId) {
            return due.remove(orderId) != null;
        }

        @Override
        List<PassedDeadline> removePassed(int limit) {
            List<String> taken = due.keySet().stream().limit(limit).toList();
            taken.forEach(due::remove);
            return taken.stream()
                    .map(order -> new PassedDeadline(
                            order, Duration.ZERO, contexts.getOrDefault(order, RequestContext.current())))
                    .toList();
        }
    }

    /** Records published events. */
    private static final class OutboxInMemory extends Outbox {

        private final List<Event> events = new ArrayList<>();
        private final List<RequestContext> contexts = new ArrayList<>();

        @Override
        public void publish(Event event, RequestContext context) {
            events.add(event);
            contexts.add(context);
        }
    }
}
