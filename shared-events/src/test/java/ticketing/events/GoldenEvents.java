package ticketing.events;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import ticketing.events.ExpirationEvent.ExpirationComplete;
import ticketing.events.OrderEvent.HeldTicket;
import ticketing.events.OrderEvent.OrderCancelled;
import ticketing.events.OrderEvent.OrderCompleted;
import ticketing.events.OrderEvent.OrderCreated;
import ticketing.events.OrderEvent.OrderedTicket;
import ticketing.events.OrderEvent.PaymentRejected;
import ticketing.events.PaymentEvent.PaymentCreated;
import ticketing.events.PaymentEvent.PaymentRefunded;
import ticketing.events.TicketEvent.TicketCreated;
import ticketing.events.TicketEvent.TicketDeleted;
import ticketing.events.TicketEvent.TicketUpdated;
import ticketing.events.UserEvent.SessionEnded;

/** An event of each type, and the golden file that pins its wire format. */
public final class GoldenEvents {

    private static final OffsetDateTime STARTS = OffsetDateTime.parse("2026-12-31T20:00:00Z");
    private static final BigDecimal PRICE = new BigDecimal("19.99");

    private GoldenEvents() {}

    public static Stream<Event> catalogue() {
        return Stream.of(
                new SessionEnded("sid-1", 1_790_000_000L),
                new TicketCreated("ticket-1", 0L, "Concert", PRICE, "USD", "seller-1", STARTS),
                new TicketUpdated("ticket-1", 1L, "Concert", PRICE, "USD", "seller-1", STARTS, "order-1", "reserved"),
                new TicketDeleted("ticket-1", 2L),
                new OrderCreated(
                        "order-1",
                        0L,
                        "created",
                        "buyer-1",
                        STARTS.plusMinutes(15),
                        new OrderedTicket("ticket-1", PRICE, 0L, 3L),
                        "USD"),
                new OrderCancelled("order-1", 2L, "buyer-1", "expired", new HeldTicket("ticket-1", 3L)),
                new OrderCompleted("order-1", 2L, "buyer-1", "payment-1", new HeldTicket("ticket-1", 3L)),
                new PaymentRejected("order-1", "payment-1", "order-expired"),
                new PaymentCreated("payment-1", "order-1", "ch_1", 1_999L, "USD", "buyer-1"),
                new PaymentRefunded("payment-1", "order-1", 1_999L, "USD", "order-expired"),
                new ExpirationComplete("order-1"));
    }

    public static String type(Event event) {
        return event.getClass().getSimpleName();
    }

    /** The golden file of the event's type. */
    public static String golden(Event event) {
        try (InputStream file = GoldenEvents.class.getResourceAsStream("/events/" + type(event) + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
