package ticketing.tickets.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BacklogTest {

    private final Backlog backlog = new Backlog(10);

    @Test
    void what_waits_is_taken_in_order() {
        backlog.add(new byte[] {1});
        backlog.add(new byte[] {2});

        assertThat(backlog.next()).contains(new byte[] {1});
        assertThat(backlog.next()).contains(new byte[] {2});
        assertThat(backlog.next()).isEmpty();
    }

    @Test
    void no_more_waits_than_is_bearable() {
        assertThat(backlog.add(new byte[6])).isTrue();
        assertThat(backlog.add(new byte[4])).isTrue();
        assertThat(backlog.add(new byte[1])).isFalse();
    }

    @Test
    void what_was_taken_makes_room() {
        backlog.add(new byte[10]);
        backlog.next();

        assertThat(backlog.add(new byte[10])).isTrue();
    }
}
