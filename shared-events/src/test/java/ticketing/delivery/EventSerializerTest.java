package ticketing.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ticketing.events.Event;
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
import ticketing.events.Topic;
import ticketing.events.UserEvent.SessionEnded;

/** The wire format is pinned by golden files, one for each event type. */
class EventSerializerTest {

    private static final OffsetDateTime STARTS = OffsetDateTime.parse("2026-12-31T20:00:00Z");
    private static final Set<String> OPTIONAL = Set.of("startsAt");
    private static final BigDecimal PRICE = new BigDecimal("19.99");

    static Stream<Event> catalogue() {
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

    @ParameterizedTest
    @MethodSource("catalogue")
    void an_event_is_written_as_its_golden_file(Event event) {
        assertThat(json(EventSerializer.write(event))).isEqualTo(json(golden(event)));
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void a_golden_file_is_read_as_its_event(Event event) {
        assertThat(EventSerializer.read(Topic.of(event), type(event), golden(event)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void an_unknown_member_is_ignored(Event event) {
        String more = golden(event).strip().replaceFirst("\\{", "{\"later\":{\"more\":[1]},");

        assertThat(EventSerializer.read(Topic.of(event), type(event), more)).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void a_missing_member_makes_an_event_malformed(Event event) {
        JsonObject whole = json(golden(event));
        assertThat(whole.keySet().stream().filter(name -> !OPTIONAL.contains(name)))
                .isNotEmpty()
                .filteredOn(name -> !(event instanceof TicketUpdated && name.equals("orderId")))
                .allSatisfy(name -> assertThatThrownBy(() -> EventSerializer.read(
                                Topic.of(event),
                                type(event),
                                Json.createObjectBuilder(whole)
                                        .remove(name)
                                        .build()
                                        .toString()))
                        .isInstanceOf(MalformedEvent.class));
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void an_optional_member_may_be_missing(Event event) {
        JsonObjectBuilder required = Json.createObjectBuilder(json(golden(event)));
        OPTIONAL.forEach(required::remove);

        assertThat(EventSerializer.read(
                        Topic.of(event), type(event), required.build().toString()))
                .isInstanceOf(event.getClass());
    }

    @Test
    void every_event_type_has_its_golden_file() {
        assertThat(catalogue().map(EventSerializerTest::type))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Event.class.getPermittedSubclasses())
                        .flatMap(publisher -> Arrays.stream(publisher.getPermittedSubclasses()))
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void an_event_type_of_another_topic_is_malformed() {
        assertThatThrownBy(() -> EventSerializer.read(Topic.USERS, "OrderCreated", "{}"))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining("OrderCreated");
    }

    @Test
    void invalid_json_is_malformed() {
        for (String body : new String[] {"", "null", "[]", "{", "5", "\"x\"", "{\"id\":[]}"}) {
            assertThatThrownBy(() -> EventSerializer.read(Topic.TICKETS, "TicketDeleted", body))
                    .as(body)
                    .isInstanceOf(MalformedEvent.class);
        }
    }

    private static String type(Event event) {
        return event.getClass().getSimpleName();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static String golden(Event event) {
        try (InputStream file = EventSerializerTest.class.getResourceAsStream("/events/" + type(event) + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
