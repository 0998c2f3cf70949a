package ticketing.tickets.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class SubscriberTest {

    private final RecordedConnection connection = new RecordedConnection();
    private final List<Subscriber> ended = new ArrayList<>();
    private final Queue<Runnable> writing = new ArrayDeque<>();
    private final Subscriber subscriber = new Subscriber(connection.context(), writing::add, ended::add);

    @Test
    void bytes_are_sent_in_order_and_by_one_writer() {
        subscriber.send(bytes("one "));
        subscriber.send(bytes("two"));
        assertThat(connection.sent()).isEmpty();

        assertThat(writing).hasSize(1);
        write();

        assertThat(connection.sent()).isEqualTo("one two");
    }

    @Test
    void later_bytes_are_sent_by_another_write() {
        subscriber.send(bytes("one "));
        write();
        subscriber.send(bytes("two"));
        write();

        assertThat(connection.sent()).isEqualTo("one two");
        assertThat(ended).isEmpty();
    }

    @Test
    void a_client_that_reads_too_slowly_is_disconnected() {
        for (int i = 0; i < 1025; i++) {
            subscriber.send(new byte[1024]);
        }
        write();

        assertThat(ended).containsExactly(subscriber);
        assertThat(connection.isComplete()).isTrue();
        assertThat(connection.sent()).isEmpty();
    }

    @Test
    void a_client_that_has_disconnected_is_removed_once() {
        connection.breakOff();

        subscriber.send(bytes("one"));
        write();
        subscriber.send(bytes("two"));
        write();

        assertThat(ended).containsExactly(subscriber);
    }

    @Test
    void a_client_is_removed_on_any_exception_of_the_container() {
        connection.tearDown();

        subscriber.send(bytes("one"));
        write();

        assertThat(ended).containsExactly(subscriber);
    }

    @Test
    void an_ended_stream_is_completed_and_sends_no_more() {
        subscriber.end();
        write();
        subscriber.send(bytes("too late"));
        write();

        assertThat(connection.isComplete()).isTrue();
        assertThat(connection.sent()).isEmpty();
    }

    private void write() {
        while (!writing.isEmpty()) {
            writing.remove().run();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
