package ticketing.tickets.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventBufferTest {

    private final EventBuffer buffer = new EventBuffer(3);

    @Test
    void an_empty_buffer_has_no_events_after_its_end() {
        assertThat(buffer.after(buffer.end()))
                .hasValueSatisfying(later -> assertThat(later).isEmpty());
    }

    @Test
    void a_client_resumes_after_the_last_event_that_it_received() {
        String start = buffer.end();
        add("a", "b", "c");

        assertAfter(start, "a", "b", "c");
        assertAfter("a", "b", "c");
        assertAfter("c");
        assertThat(buffer.end()).isEqualTo("c");
    }

    @Test
    void a_full_buffer_drops_the_oldest_event_but_a_client_can_resume_after_it() {
        add("a", "b", "c", "d", "e");

        assertAfter("b", "c", "d", "e");
        assertUnknown("a");
    }

    @Test
    void no_client_resumes_after_an_id_that_was_never_sent() {
        add("a");

        assertUnknown("");
        assertUnknown("never");
    }

    @Test
    void no_client_resumes_after_an_event_before_a_gap() {
        String start = buffer.end();
        add("a", "b");

        buffer.restart();

        assertUnknown(start);
        assertUnknown("b");
        assertThat(buffer.end()).isNotIn(start, "b");
        add("c");
        assertAfter(buffer.end());
    }

    private void add(String... ids) {
        for (String id : ids) {
            buffer.add(new StreamEvent(id, "ticket", "{}"));
        }
    }

    private void assertAfter(String id, String... later) {
        assertThat(buffer.after(id))
                .hasValueSatisfying(
                        events -> assertThat(events).extracting(StreamEvent::id).containsExactly(later));
    }

    private void assertUnknown(String id) {
        assertThat(buffer.after(id)).isEmpty();
    }
}
