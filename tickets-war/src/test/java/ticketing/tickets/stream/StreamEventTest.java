package ticketing.tickets.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StreamEventTest {

    @Test
    void a_ticket_change_has_the_same_id_on_every_server() {
        StreamEvent event =
                StreamEvent.ticket("{\"id\" : \"t\", \"status\" : \"sold\", \"price\" : 20.00, \"version\" : 7}");

        assertThat(new String(event.bytes(), StandardCharsets.UTF_8)).isEqualTo("""
                id: t.7
                event: ticket
                data: {"id":"t","status":"sold","price":20.00,"version":7}

                """);
    }

    @Test
    void a_reset_has_data_since_browsers_ignore_an_event_without() {
        assertThat(new String(StreamEvent.reset("x").bytes(), StandardCharsets.UTF_8))
                .isEqualTo("id: x\nevent: reset\ndata: {}\n\n");
    }
}
