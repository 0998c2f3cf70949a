package ticketing.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code docs/asyncapi.yaml} agrees with the code. */
class AsyncApiTest {

    private static final Path BROKER = Path.of("../liberty-config/src/main/broker/broker.xml");
    private static final Map<String, Object> DOCUMENT = yaml(read(Path.of("../docs/asyncapi.yaml")));

    /** Types in the schema, by types in the record. */
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "string",
            Long.class, "integer int64",
            BigDecimal.class, "number",
            OffsetDateTime.class, "string date-time");

    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            String.class,
            "x",
            Long.class,
            1L,
            BigDecimal.class,
            BigDecimal.ONE,
            OffsetDateTime.class,
            OffsetDateTime.MIN);

    static Stream<Class<?>> catalogue() {
        return Arrays.stream(Event.class.getPermittedSubclasses())
                .flatMap(publisher -> Arrays.stream(publisher.getPermittedSubclasses()));
    }

    @Test
    void every_topic_is_a_channel_and_every_channel_a_topic() {
        assertThat(at(DOCUMENT, "channels").values())
                .extracting(channel -> map(channel).get("address"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Topic.values()).map(Topic::address).toList());
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void a_channel_has_the_event_types_of_its_publisher(Topic topic) {
        Map<String, Object> messages = at(channel(topic), "messages");

        assertThat(messages.keySet())
                .containsExactlyInAnyOrderElementsOf(catalogue()
                        .map(Class::getSimpleName)
                        .filter(name -> topic.eventType(name).isPresent())
                        .toList());
        assertThat(messages)
                .allSatisfy((name, message) ->
                        assertThat(resolved(message)).isSameAs(message(name)).containsEntry("name", name));
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void each_queue_of_a_topic_is_declared_and_has_one_receiver(Topic topic) {
        List<Object> receivers = at(DOCUMENT, "operations").values().stream()
                .map(AsyncApiTest::map)
                .filter(operation -> "receive".equals(operation.get("action")))
                .filter(operation -> resolved(operation.get("channel")) == channel(topic))
                .map(operation -> operation.get("x-queue"))
                .toList();

        assertThat(receivers).containsExactlyInAnyOrderElementsOf(declaredQueues(topic));
        assertThat(channel(topic).get("description").toString())
                .contains(receivers.stream().map(queue -> "`" + queue + "`").toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"auth", "tickets", "orders", "payments", "expiration"})
    void a_service_subscribes_to_its_documented_queues(String service) throws IOException {
        Properties settings = new Properties();
        settings.load(new StringReader(
                read(Path.of("..", service + "-war", "src/main/resources/META-INF/microprofile-config.properties"))));
        List<String> subscribed = Pattern.compile(",")
                .splitAsStream(settings.getProperty("ticketing.subscriptions", ""))
                .filter(topic -> !topic.isEmpty())
                .map(topic -> service + "-" + topic)
                .toList();

        assertThat(subscribed)
                .containsExactlyInAnyOrderElementsOf(at(DOCUMENT, "operations").values().stream()
                        .map(operation -> String.valueOf(map(operation).get("x-queue")))
                        .filter(queue -> queue.startsWith(service + "-"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void a_payload_is_its_record(Class<?> type) throws ReflectiveOperationException {
        assertIsRecord(resolved(message(type.getSimpleName()).get("payload")), type);
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void an_example_is_the_golden_file(Class<?> type) {
        String golden = read(Path.of("src/test/resources/events", type.getSimpleName() + ".json"));
        List<?> examples = (List<?>) message(type.getSimpleName()).get("examples");

        assertThat(examples)
                .singleElement()
                .satisfies(example -> assertThat(at(map(example), "payload")).isEqualTo(yaml(golden)));
    }

    private static void assertIsRecord(Map<String, Object> schema, Class<?> type) throws ReflectiveOperationException {
        Map<String, Object> members = at(schema, "properties");
        assertThat(members.keySet())
                .as(type.getSimpleName())
                .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(schema.get("required"))
                .as("required of " + type.getSimpleName())
                .isEqualTo(required(type));
        for (RecordComponent component : type.getRecordComponents()) {
            Map<String, Object> member = resolved(members.get(component.getName()));
            if (component.getType().isRecord()) {
                assertIsRecord(member, component.getType());
            } else {
                assertThat(typeOf(member)).as(component.toString()).isEqualTo(TYPES.get(component.getType()));
            }
        }
    }

    private static String typeOf(Map<String, Object> schema) {
        return (schema.get("type") + " " + schema.getOrDefault("format", "")).strip();
    }

    /** The members without which the record throws. */
    private static List<String> required(Class<?> type) throws ReflectiveOperationException {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> isRefusedWithout(name, type))
                .toList();
    }

    private static boolean isRefusedWithout(String name, Class<?> type) {
        try {
            sample(type, name);
            return false;
        } catch (InvocationTargetException refused) {
            return refused.getCause() instanceof NullPointerException;
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static Object sample(Class<?> type, String without) throws ReflectiveOperationException {
        Map<String, Object> members = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> wanted = component.getType();
            members.put(component.getName(), wanted.isRecord() ? sample(wanted, "") : SAMPLES.get(wanted));
        }
        members.replace(without, null);
        Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class[]::new));
        return canonical.newInstance(members.values().toArray());
    }

    private static List<String> declaredQueues(Topic topic) {
        String address = Pattern.compile("(?s)<address name=\"" + topic.address() + "\">(.*?)</address>")
                .matcher(read(BROKER))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        return Pattern.compile("<queue name=\"(.*?)\"")
                .matcher(address)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Map<String, Object> channel(Topic topic) {
        return at(DOCUMENT, "channels").values().stream()
                .map(AsyncApiTest::map)
                .filter(channel -> topic.address().equals(channel.get("address")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> message(String name) {
        return at(at(at(DOCUMENT, "components"), "messages"), name);
    }

    /** The node itself, or the node that it references. */
    private static Map<String, Object> resolved(Object thing) {
        Object reference = map(thing).get("$ref");
        if (reference == null) {
            return map(thing);
        }
        Map<String, Object> found = DOCUMENT;
        for (String step : reference.toString().substring("#/".length()).split("/")) {
            found = at(found, step);
        }
        return found;
    }

    private static Map<String, Object> at(Map<String, Object> parent, String name) {
        assertThat(parent).containsKey(name);
        return map(parent.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** Reads YAML; JSON is a subset. */
    private static Map<String, Object> yaml(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
