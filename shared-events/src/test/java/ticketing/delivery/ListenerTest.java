package ticketing.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListenerTest {

    private final Wires wires = new Wires();
    private final List<Integer> groups = new ArrayList<>();

    @Test
    void what_waits_is_heard_together_and_acknowledged_once() {
        wait(3);

        listen(messages -> true);

        assertThat(groups).containsExactly(3);
        assertThat(wires.done).containsExactly("rollback", "commit");
    }

    @Test
    void of_a_crowd_only_so_many_are_taken_together() {
        wait(Gathering.FULL + 1);

        listen(messages -> true);

        assertThat(groups).containsExactly(Gathering.FULL, 1);
        assertThat(wires.done).containsExactly("rollback", "commit", "commit");
    }

    /** A sender that found it in a pool would acknowledge what nobody has heard. */
    @Test
    void what_the_session_still_holds_is_given_back_before_anything_is_received() {
        listen(messages -> true);

        assertThat(wires.done).containsExactly("rollback");
    }

    @Test
    void what_must_be_delivered_again_is_given_back() {
        wait(2);

        listen(messages -> false);

        assertThat(wires.done).containsExactly("rollback", "rollback");
    }

    @Test
    void so_is_what_the_inbox_fails_on() {
        wait(2);

        listen(messages -> {
            throw new IllegalStateException("Not set aside");
        });

        assertThat(wires.done).containsExactly("rollback", "rollback");
    }

    @Test
    void when_it_breaks_off_what_was_received_is_given_back_and_it_begins_anew() {
        wait(Gathering.FULL);

        listen(messages -> {
            if (groups.size() == 1) {
                wait(1);
                throw new AssertionError("Broken");
            }
            return true;
        });

        assertThat(groups).containsExactly(Gathering.FULL, 1);
        assertThat(wires.done).containsExactly("rollback", "rollback", "rollback", "commit");
    }

    private void wait(int messages) {
        Stream.generate(Wires::message).limit(messages).forEach(wires.waiting::add);
    }

    /** Until the queue is empty when it looks for the first of a group. */
    private void listen(Predicate<List<Message>> inbox) {
        Listener listener = new Listener("orders.tickets", wires.factory(), Wires.queue(), messages -> {
            groups.add(messages.size());
            return inbox.test(messages);
        });
        wires.whenEmpty = listener::stop;
        listener.run();
    }
}
