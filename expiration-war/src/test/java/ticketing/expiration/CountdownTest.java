package ticketing.expiration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ticketing.delivery.Outbox;
import ticketing.events.Event;
import ticketing.events.ExpirationEvent.ExpirationComplete;
import ticketing.request.Cause;

class CountdownTest {

    private static final OffsetDateTime TEN = OffsetDateTime.parse("2026-05-04T10:00:00Z");

    private final Calendar deadlines = new Calendar();
    private final Said outbox = new Said();
    private final Countdown countdown =
            new Countdown(deadlines, outbox, new Grace(Duration.ofSeconds(30), Duration.ofSeconds(10)));

    @Test
    void an_order_is_due_a_grace_after_its_window() {
        countdown.start("order-1", TEN);

        assertThat(deadlines.due).containsExactly(Map.entry("order-1", TEN.plusSeconds(30)));
    }

    @Test
    void an_order_that_has_ended_is_not_waited_for() {
        countdown.start("order-1", TEN);

        assertThat(countdown.drop("order-1")).isTrue();
        assertThat(countdown.drop("order-1")).isFalse();
        assertThat(deadlines.due).isEmpty();
    }

    @Test
    void each_order_that_is_due_is_told_of() {
        deadlines.due.put("order-1", TEN);
        deadlines.due.put("order-2", TEN);

        List<Missed> missed = countdown.announce();

        assertThat(missed).extracting(Missed::orderId).containsExactly("order-1", "order-2");
        assertThat(outbox.said).containsExactly(new ExpirationComplete("order-1"), new ExpirationComplete("order-2"));
        assertThat(countdown.announce()).isEmpty();
    }

    @Test
    void that_an_order_is_over_belongs_to_the_request_that_placed_it() {
        Cause placing = new Cause("placing", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        placing.context().wrapSupplier(() -> countdown.start("order-1", TEN)).get();

        countdown.announce();

        assertThat(outbox.causes).containsExactly(placing);
    }

    @Test
    void a_batch_has_an_end() {
        for (int i = 0; i < Countdown.BATCH + 1; i++) {
            deadlines.due.put("order-" + i, TEN);
        }

        assertThat(countdown.announce()).hasSize(Countdown.BATCH);
        assertThat(countdown.announce()).hasSize(1);
    }

    @Test
    void a_grace_shorter_than_a_payment_is_noticed_and_a_negative_one_refused() {
        Duration payment = Duration.ofSeconds(10);

        assertThat(new Grace(Duration.ZERO, payment).isShorterThanPayment()).isTrue();
        assertThat(new Grace(payment, payment).isShorterThanPayment()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Grace(Duration.ofSeconds(-1), payment));
    }

    private static final class Calendar extends Deadlines {

        private final Map<String, OffsetDateTime> due = new TreeMap<>();
        private final Map<String, Cause> causes = new TreeMap<>();

        @Override
        boolean add(Deadline deadline) {
            causes.put(deadline.orderId(), deadline.cause());
            return due.putIfAbsent(deadline.orderId(), deadline.dueAt()) == null;
        }

        @Override
        boolean remove(String orderId) {
            return due.remove(orderId) != null;
        }

        @Override
        List<Missed> take(int most) {
            List<String> taken = due.keySet().stream().limit(most).toList();
            taken.forEach(due::remove);
            return taken.stream()
                    .map(order -> new Missed(order, Duration.ZERO, causes.getOrDefault(order, Cause.current())))
                    .toList();
        }
    }

    private static final class Said extends Outbox {

        private final List<Event> said = new ArrayList<>();
        private final List<Cause> causes = new ArrayList<>();

        @Override
        public void announce(Event event) {
            said.add(event);
            causes.add(Cause.current());
        }
    }
}
