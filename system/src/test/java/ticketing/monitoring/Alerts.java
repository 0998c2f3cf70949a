package ticketing.monitoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rules of {@code alerts.yaml} as Prometheus reads them, without their Kubernetes object. */
record Alerts(ObjectNode rules) {

    static final Path FOLDER = Path.of("..", "openshift/components/monitoring");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static Alerts asDelivered() {
        try {
            JsonNode resource = YAML.readTree(FOLDER.resolve("alerts.yaml").toFile());
            return new Alerts((ObjectNode) resource.path("spec"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes them into a folder, under the name in the test files. */
    void writeTo(Path folder) {
        try {
            YAML.writeValue(
                    Files.createDirectories(folder).resolve("alerts.yaml").toFile(), rules);
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    /** Alerts and recording rules. */
    Stream<JsonNode> all() {
        return groups().flatMap(group -> elements(group.path("rules")));
    }

    Stream<JsonNode> alerts() {
        return all().filter(rule -> rule.has("alert"));
    }

    List<String> names() {
        return alerts().map(Alerts::name).toList();
    }

    /** A copy of the group that the alert belongs to. */
    Alerts groupOf(String alert) {
        ObjectNode only = YAML.createObjectNode();
        groups().filter(group -> elements(group.path("rules"))
                        .anyMatch(rule -> name(rule).equals(alert)))
                .forEach(group -> only.putArray("groups").add(group.deepCopy()));
        return new Alerts(only);
    }

    ObjectNode alert(String name) {
        return (ObjectNode)
                alerts().filter(rule -> name(rule).equals(name)).findFirst().orElseThrow();
    }

    static String name(JsonNode rule) {
        return rule.path("alert").asText();
    }

    private Stream<JsonNode> groups() {
        return elements(rules.path("groups"));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
