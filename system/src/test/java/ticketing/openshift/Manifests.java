package ticketing.openshift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Kubernetes objects, as sent to a cluster. */
final class Manifests {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final List<ObjectNode> objects;

    private Manifests(List<ObjectNode> objects) {
        this.objects = objects;
    }

    static Manifests parse(String yaml) {
        try {
            List<ObjectNode> objects = new ArrayList<>();
            YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(yaml).forEachRemaining(objects::add);
            return new Manifests(objects);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    static JsonNode value(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** A copy that a test may change. */
    Manifests copy() {
        return new Manifests(
                new ArrayList<>(objects.stream().map(ObjectNode::deepCopy).toList()));
    }

    List<ObjectNode> all() {
        return objects;
    }

    Stream<ObjectNode> of(String kind) {
        return objects.stream().filter(object -> kind(object).equals(kind));
    }

    /** The object of that kind and name. */
    ObjectNode get(String kind, String name) {
        return of(kind).filter(object -> name(object).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + "/" + name));
    }

    static String kind(JsonNode object) {
        return object.path("kind").asText();
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    /** Kind and name of an object, for messages. */
    static String title(JsonNode object) {
        return kind(object) + "/" + name(object);
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
