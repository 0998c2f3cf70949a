package ticketing.tickets.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptHeaderTest {

    @Test
    void without_the_header_events_are_accepted() {
        assertThat(new AcceptHeader(List.of()).acceptsEvents()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/event-stream",
                "*/*",
                "text/*",
                "Text/Event-Stream; charset=utf-8",
                "application/json, text/event-stream;q=0.1",
                "*/*;q=0, text/event-stream"
            })
    void events_are_accepted(String accept) {
        assertThat(new AcceptHeader(List.of(accept)).acceptsEvents()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/html, application/*",
                "text/event-stream;q=0",
                "text/event-stream; q=0.0, */*",
                "text/*;q=0, */*"
            })
    void events_are_not_accepted(String accept) {
        assertThat(new AcceptHeader(List.of(accept)).acceptsEvents()).isFalse();
    }

    @Test
    void several_headers_are_read_as_one() {
        assertThat(new AcceptHeader(List.of("text/html", "text/event-stream")).acceptsEvents())
                .isTrue();
    }
}
