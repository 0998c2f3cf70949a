package ticketing.orders.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import ticketing.events.TicketEvent.TicketCreated;
import ticketing.events.TicketEvent.TicketUpdated;
import ticketing.orders.TicketState;

class TicketEventsHandlerTest {

    private static final BigDecimal PRICE = new BigDecimal("19.99");
    private static final OffsetDateTime STARTS = OffsetDateTime.parse("2030-01-01T20:00:00Z");

    @Test
    void a_new_ticket_is_replicated_as_available() {
        TicketCreated event = new TicketCreated("t", 0L, "A concert", PRICE, "USD", "sam", STARTS);
        assertThat(TicketEventsHandler.state(event))
                .isEqualTo(new TicketState("t", 0, "A concert", PRICE, "USD", "sam", STARTS, null, "available"));
    }

    @Test
    void a_changed_ticket_is_replicated_with_its_holder() {
        TicketUpdated event = new TicketUpdated("t", 4L, "A concert", PRICE, "USD", "sam", STARTS, "o", "reserved");
        assertThat(TicketEventsHandler.state(event))
                .isEqualTo(new TicketState("t", 4, "A concert", PRICE, "USD", "sam", STARTS, "o", "reserved"));
    }
}
