package ticketing.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.events.GoldenEvents.golden;
import static ticketing.events.GoldenEvents.json;
import static ticketing.events.GoldenEvents.type;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ticketing.events.Event;
import ticketing.events.TicketEvent.TicketUpdated;
import ticketing.events.Topic;

class EventParserTest {

    private static final Set<String> OPTIONAL = Set.of("startsAt");

    @ParameterizedTest
    @MethodSource("ticketing.events.GoldenEvents#catalogue")
    void a_golden_file_is_read_as_its_event(Event event) {
        assertThat(EventParser.parse(Topic.of(event), type(event), golden(event)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("ticketing.events.GoldenEvents#catalogue")
    void an_unknown_member_is_ignored(Event event) {
        String more = golden(event).strip().replaceFirst("\\{", "{\"later\":{\"more\":[1]},");

        assertThat(EventParser.parse(Topic.of(event), type(event), more)).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("ticketing.events.GoldenEvents#catalogue")
    void a_missing_member_makes_an_event_malformed(Event event) {
        JsonObject whole = json(golden(event));
        assertThat(whole.keySet().stream().filter(name -> !OPTIONAL.contains(name)))
                .isNotEmpty()
                .filteredOn(name -> !(event instanceof TicketUpdated && name.equals("orderId")))
                .allSatisfy(name -> assertThatThrownBy(() -> EventParser.parse(
                                Topic.of(event),
                                type(event),
                                Json.createObjectBuilder(whole)
                                        .remove(name)
                                        .build()
                                        .toString()))
                        .isInstanceOf(MalformedEvent.class));
    }

    @ParameterizedTest
    @MethodSource("ticketing.events.GoldenEvents#catalogue")
    void an_optional_member_may_be_missing(Event event) {
        JsonObjectBuilder required = Json.createObjectBuilder(json(golden(event)));
        OPTIONAL.forEach(required::remove);

        assertThat(EventParser.parse(
                        Topic.of(event), type(event), required.build().toString()))
                .isInstanceOf(event.getClass());
    }

    @Test
    void an_event_type_of_another_topic_is_malformed() {
        assertThatThrownBy(() -> EventParser.parse(Topic.USERS, "OrderCreated", "{}"))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining("OrderCreated");
    }

    @Test
    void invalid_json_is_malformed() {
        for (String body : new String[] {"", "null", "[]", "{", "5", "\"x\"", "{\"id\":[]}"}) {
            assertThatThrownBy(() -> EventParser.parse(Topic.TICKETS, "TicketDeleted", body))
                    .as(body)
                    .isInstanceOf(MalformedEvent.class);
        }
    }
}
