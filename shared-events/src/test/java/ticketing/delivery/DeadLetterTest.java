package ticketing.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ticketing.events.TicketEvent.TicketDeleted;

class DeadLetterTest {

    private static final Map<String, String> HEADERS = Map.of(
            "JMSType", "TicketDeleted",
            "ce_id", "event",
            "ce_subject", "ticket",
            "ce_time", "2026-05-04T11:59:59Z",
            "JMSCorrelationID", "request-1");

    @Test
    void headers_identify_the_event() {
        DeadLetter letter = letter(HEADERS, "{}");

        assertThat(letter.type()).contains("TicketDeleted");
        assertThat(letter.eventId()).contains("event");
        assertThat(letter.subject()).contains("ticket");
    }

    @Test
    void invalid_headers_are_ignored() {
        DeadLetter letter = letter(Map.of("JMSType", "null", "ce_id", "two words", "ce_subject", "x".repeat(65)), "{}");

        assertThat(letter.type()).isEmpty();
        assertThat(letter.eventId()).isEmpty();
        assertThat(letter.subject()).isEmpty();
    }

    @Test
    void a_replayed_message_equals_the_received_one() {
        IncomingMessage again = IncomingMessage.of(letter(HEADERS, "{\"id\":\"ticket\",\"version\":3}"));

        assertThat(again.event()).isEqualTo(new TicketDeleted("ticket", 3L));
        assertThat(again.eventId()).isEqualTo("event");
        assertThat(again.subject()).contains("ticket");
        assertThat(again.occurredAt()).hasToString("Optional[2026-05-04T11:59:59Z]");
        assertThat(again.requestContext().requestId()).isEqualTo("request-1");
    }

    @Test
    void a_malformed_message_stays_malformed() {
        IncomingMessage again = IncomingMessage.of(letter(Map.of(), "{\"id\":"));

        assertThatExceptionOfType(MalformedEvent.class).isThrownBy(again::event);
    }

    private static DeadLetter letter(Map<String, String> headers, String body) {
        OffsetDateTime noon = OffsetDateTime.parse("2026-05-04T12:00:00Z");
        return new DeadLetter("letter", "ticketing.tickets", "It did not fit", noon, headers, body);
    }
}
