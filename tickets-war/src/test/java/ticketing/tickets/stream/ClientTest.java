package ticketing.tickets.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ClientTest {

    private final Line line = new Line();
    private final List<Client> gone = new ArrayList<>();
    private final Queue<Runnable> writing = new ArrayDeque<>();
    private final Client client = new Client(line.connection(), writing::add, gone::add);

    @Test
    void what_is_told_is_sent_in_order_and_by_one_writer() {
        client.tell(bytes("one "));
        client.tell(bytes("two"));
        assertThat(line.sent()).isEmpty();

        assertThat(writing).hasSize(1);
        write();

        assertThat(line.sent()).isEqualTo("one two");
    }

    @Test
    void what_is_told_later_is_sent_later() {
        client.tell(bytes("one "));
        write();
        client.tell(bytes("two"));
        write();

        assertThat(line.sent()).isEqualTo("one two");
        assertThat(gone).isEmpty();
    }

    @Test
    void who_is_much_too_slow_is_disconnected() {
        for (int i = 0; i < 1025; i++) {
            client.tell(new byte[1024]);
        }
        write();

        assertThat(gone).containsExactly(client);
        assertThat(line.isComplete()).isTrue();
        assertThat(line.sent()).isEmpty();
    }

    @Test
    void who_has_gone_away_is_forgotten_once() {
        line.breakOff();

        client.tell(bytes("one"));
        write();
        client.tell(bytes("two"));
        write();

        assertThat(gone).containsExactly(client);
    }

    @Test
    void whatever_the_container_says_of_a_broken_connection_nobody_is_left_behind() {
        line.tearDown();

        client.tell(bytes("one"));
        write();

        assertThat(gone).containsExactly(client);
    }

    @Test
    void the_end_is_seen_as_an_end() {
        client.end();
        write();
        client.tell(bytes("too late"));
        write();

        assertThat(line.isComplete()).isTrue();
        assertThat(line.sent()).isEmpty();
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
