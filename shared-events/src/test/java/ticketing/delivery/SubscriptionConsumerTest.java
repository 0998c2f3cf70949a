package ticketing.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubscriptionConsumerTest {

    private final FakeBroker broker = new FakeBroker();
    private final List<Integer> batches = new ArrayList<>();

    @Test
    void waiting_messages_are_one_batch_and_acknowledged_once() {
        wait(3);

        consume(messages -> true);

        assertThat(batches).containsExactly(3);
        assertThat(broker.done).containsExactly("rollback", "commit");
    }

    @Test
    void a_batch_has_a_maximum_size() {
        wait(MessageBatcher.MAX_BATCH + 1);

        consume(messages -> true);

        assertThat(batches).containsExactly(MessageBatcher.MAX_BATCH, 1);
        assertThat(broker.done).containsExactly("rollback", "commit", "commit");
    }

    /** A sender with this session from the pool would acknowledge messages that were never handled. */
    @Test
    void messages_that_a_pooled_session_holds_are_rolled_back_first() {
        consume(messages -> true);

        assertThat(broker.done).containsExactly("rollback");
    }

    @Test
    void a_batch_to_be_redelivered_is_rolled_back() {
        wait(2);

        consume(messages -> false);

        assertThat(broker.done).containsExactly("rollback", "rollback");
    }

    @Test
    void a_batch_that_the_inbox_fails_on_is_rolled_back() {
        wait(2);

        consume(messages -> {
            throw new IllegalStateException("Not stored");
        });

        assertThat(broker.done).containsExactly("rollback", "rollback");
    }

    @Test
    void after_an_error_the_batch_is_rolled_back_and_consuming_restarts() {
        wait(MessageBatcher.MAX_BATCH);

        consume(messages -> {
            if (batches.size() == 1) {
                wait(1);
                throw new AssertionError("Broken");
            }
            return true;
        });

        assertThat(batches).containsExactly(MessageBatcher.MAX_BATCH, 1);
        assertThat(broker.done).containsExactly("rollback", "rollback", "rollback", "commit");
    }

    private void wait(int messages) {
        Stream.generate(FakeBroker::message).limit(messages).forEach(broker.waiting::add);
    }

    /** Until the queue is empty. */
    private void consume(Predicate<List<Message>> inbox) {
        SubscriptionConsumer consumer =
                new SubscriptionConsumer("orders-tickets", broker.factory(), "ticketing.tickets", messages -> {
                    batches.add(messages.size());
                    return inbox.test(messages);
                });
        broker.whenEmpty = consumer::stop;
        consumer.run();
    }
}
