package ticketing.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The subscriptions of all services agree with {@code broker.xml}. The broker does not check it: a subscription to the
 * wrong topic attaches to an existing queue of its name without an error.
 */
class SubscriptionsTest {

    private static final Path BROKER = Path.of("../liberty-config/src/main/broker/broker.xml");
    private static final List<String> SERVICES = List.of("auth", "tickets", "orders", "payments", "expiration");

    private final Document broker = parse(BROKER);

    @Test
    void each_subscription_has_a_queue_of_its_name_on_the_address_of_its_topic() {
        Map<String, String> declared = new HashMap<>();
        elements("address")
                .forEach(address -> children(address, "queue")
                        .forEach(queue -> declared.put(queue.getAttribute("name"), address.getAttribute("name"))));
        declared.remove("dead-letters");

        assertThat(declared).isEqualTo(subscriptions((topic, service) -> topic.address()));
    }

    @Test
    void a_service_may_consume_its_queues_and_nothing_else() {
        Map<String, String> granted = new HashMap<>();
        elements("security-setting")
                .filter(setting -> setting.getAttribute("match").contains("::"))
                .forEach(setting -> granted.put(setting.getAttribute("match"), rights(setting)));
        Map<String, String> expected = new HashMap<>();
        subscriptions((topic, service) -> topic.address() + "::" + topic.queueOf(service) + " " + service)
                .values()
                .forEach(each -> expected.put(each.split(" ")[0], "consume " + each.split(" ")[1]));

        assertThat(granted).isEqualTo(expected);
    }

    /** By queue. */
    private static Map<String, String> subscriptions(Describing description) {
        Map<String, String> all = new HashMap<>();
        for (String service : SERVICES) {
            topics(service).forEach(topic -> all.put(topic.queueOf(service), description.of(topic, service)));
        }
        return all;
    }

    private static Stream<Topic> topics(String service) {
        Path file = Path.of("..", service + "-war", "src/main/resources/META-INF/microprofile-config.properties");
        Properties settings = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            settings.load(text);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return Pattern.compile(",")
                .splitAsStream(settings.getProperty("ticketing.subscriptions", ""))
                .filter(name -> !name.isEmpty())
                .map(name -> Topic.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private static String rights(Element setting) {
        return String.join(
                ", ",
                children(setting, "permission")
                        .map(right -> right.getAttribute("type") + " " + right.getAttribute("roles"))
                        .toList());
    }

    private Stream<Element> elements(String name) {
        return elements(broker.getElementsByTagName(name));
    }

    private static Stream<Element> children(Element parent, String name) {
        return elements(parent.getElementsByTagName(name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        Element[] all = new Element[nodes.getLength()];
        Arrays.setAll(all, index -> (Element) nodes.item(index));
        return Arrays.stream(all);
    }

    private static Document parse(Path file) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private interface Describing {
        String of(Topic topic, String service);
    }
}
