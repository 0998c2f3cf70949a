package ticketing.delivery.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ticketing.chassis.request.RequestContext;
import ticketing.events.Event;
import ticketing.events.GoldenEvents;

class OutboxEntryTest {

    private static final OutboxEntry ENTRY = new OutboxEntry(
            7,
            "event-1",
            "OrderCompleted",
            "ticketing.orders",
            "order-1",
            "{}",
            OffsetDateTime.parse("2026-12-31T21:00:00.123+01:00"),
            new RequestContext("request-1", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

    private final Map<String, Object> headers = new TreeMap<>();

    @ParameterizedTest
    @MethodSource("ticketing.events.GoldenEvents#catalogue")
    void the_body_of_an_event_is_its_golden_file(Event event) {
        assertThat(GoldenEvents.json(OutboxEntry.body(event))).isEqualTo(GoldenEvents.json(GoldenEvents.golden(event)));
    }

    @Test
    void every_event_type_has_its_golden_file() {
        assertThat(GoldenEvents.catalogue().map(GoldenEvents::type))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Event.class.getPermittedSubclasses())
                        .flatMap(publisher -> Arrays.stream(publisher.getPermittedSubclasses()))
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void a_message_carries_the_attributes_of_its_event() throws JMSException {
        ENTRY.toMessage(session(), "orders");

        assertThat(headers)
                .containsEntry("JMSType", "OrderCompleted")
                .containsEntry("JMSXGroupID", "order-1")
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", "event-1")
                .containsEntry("ce_type", "OrderCompleted")
                .containsEntry("ce_source", "/ticketing/orders")
                .containsEntry("ce_subject", "order-1")
                .containsEntry("ce_time", "2026-12-31T20:00:00.123Z")
                .containsEntry("JMSCorrelationID", "request-1")
                .containsEntry("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    }

    @Test
    void the_documented_headers_are_those_that_are_sent() throws JMSException, IOException {
        ENTRY.toMessage(session(), "orders");

        assertThat(documentedHeaders()).isEqualTo(headers.keySet());
    }

    private Session session() {
        TextMessage message = fake(TextMessage.class, (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "setJMSType", "setJMSCorrelationID" ->
                    headers.put(method.getName().substring("set".length()), arguments[0]);
                case "setStringProperty" -> headers.put((String) arguments[0], arguments[1]);
                default -> throw new UnsupportedOperationException(method.getName());
            }
            return null;
        });
        return fake(Session.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "createTextMessage" -> message;
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler behaviour) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, behaviour));
    }

    private static Set<?> documentedHeaders() throws IOException {
        Object found = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(Path.of("../docs/asyncapi.yaml")));
        for (String step : "components schemas Headers properties".split(" ")) {
            found = ((Map<?, ?>) found).get(step);
        }
        return ((Map<?, ?>) found).keySet();
    }
}
