package ticketing.tickets.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {

    private final Recent recent = new Recent(3);

    @Test
    void before_anything_was_told_there_is_nothing_after_its_end() {
        assertThat(recent.after(recent.end()))
                .hasValueSatisfying(later -> assertThat(later).isEmpty());
    }

    @Test
    void whoever_comes_back_gets_what_came_after_the_last_that_it_got() {
        String start = recent.end();
        tell("a", "b", "c");

        assertAfter(start, "a", "b", "c");
        assertAfter("a", "b", "c");
        assertAfter("c");
        assertThat(recent.end()).isEqualTo("c");
    }

    @Test
    void only_so_many_are_kept_and_the_one_before_them_is_still_known_by_name() {
        tell("a", "b", "c", "d", "e");

        assertAfter("b", "c", "d", "e");
        assertUnknown("a");
    }

    @Test
    void nobody_goes_on_from_what_never_was() {
        tell("a");

        assertUnknown("");
        assertUnknown("never");
    }

    @Test
    void after_a_gap_nothing_from_before_it_is_known() {
        String start = recent.end();
        tell("a", "b");

        recent.restart();

        assertUnknown(start);
        assertUnknown("b");
        assertThat(recent.end()).isNotIn(start, "b");
        tell("c");
        assertAfter(recent.end());
    }

    private void tell(String... ids) {
        for (String id : ids) {
            recent.add(new StreamEvent(id, "ticket", "{}"));
        }
    }

    private void assertAfter(String id, String... later) {
        assertThat(recent.after(id))
                .hasValueSatisfying(
                        events -> assertThat(events).extracting(StreamEvent::id).containsExactly(later));
    }

    private void assertUnknown(String id) {
        assertThat(recent.after(id)).isEmpty();
    }
}
