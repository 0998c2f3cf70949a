package ticketing.tickets.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptsTest {

    @Test
    void who_says_nothing_takes_anything() {
        assertThat(new Accepts(List.of()).events()).isTrue();
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
    void events_are_taken(String accept) {
        assertThat(new Accepts(List.of(accept)).events()).isTrue();
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
    void events_are_not_taken(String accept) {
        assertThat(new Accepts(List.of(accept)).events()).isFalse();
    }

    @Test
    void several_headers_are_one() {
        assertThat(new Accepts(List.of("text/html", "text/event-stream")).events())
                .isTrue();
    }
}
