package ticketing.tickets.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SendBufferTest {

    private final SendBuffer buffer = new SendBuffer(10);

    @Test
    void bytes_are_removed_in_the_order_in_which_they_were_added() {
        buffer.add(new byte[] {1});
        buffer.add(new byte[] {2});

        assertThat(buffer.next()).contains(new byte[] {1});
        assertThat(buffer.next()).contains(new byte[] {2});
        assertThat(buffer.next()).isEmpty();
    }

    @Test
    void bytes_beyond_the_limit_are_not_added() {
        assertThat(buffer.add(new byte[6])).isTrue();
        assertThat(buffer.add(new byte[4])).isTrue();
        assertThat(buffer.add(new byte[1])).isFalse();
    }

    @Test
    void removed_bytes_make_room() {
        buffer.add(new byte[10]);
        buffer.next();

        assertThat(buffer.add(new byte[10])).isTrue();
    }
}
