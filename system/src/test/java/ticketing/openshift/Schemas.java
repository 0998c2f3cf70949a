package ticketing.openshift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/** Every object complies with its kind's published schema, closed to unknown fields. */
final class Schemas implements Check {

    /** Schemas of the operators' kinds and of Kubernetes, gzipped, beside the repository. */
    static final Path FOLDER = RepositoryFiles.ROOT.resolveSibling("shared/schemas");

    /** Has no schema: {@link BuiltInKinds} has a class for it, and {@code promtool} checks the content. */
    private static final String CHECKED_BY_CLASS = "monitoring.coreos.com/v1/PrometheusRule";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final Map<String, Schema> READY = new ConcurrentHashMap<>();

    private static final class Once {
        private static final Map<String, ObjectNode> KNOWN = load();
    }

    static boolean arePresent() {
        return Files.isDirectory(FOLDER);
    }

    @Override
    public List<String> faultsIn(Manifests manifests) {
        return manifests.all().stream()
                .flatMap(object -> faults(object).stream())
                .toList();
    }

    private static List<String> faults(ObjectNode object) {
        String kind = object.path("apiVersion").asText() + "/" + Manifests.kind(object);
        if (!Once.KNOWN.containsKey(kind)) {
            return kind.equals(CHECKED_BY_CLASS) ? List.of() : List.of("no schema for " + kind);
        }
        Schema schema = READY.computeIfAbsent(kind, name -> REGISTRY.getSchema(Once.KNOWN.get(name)));
        return schema.validate(object).stream()
                .map(fault -> Manifests.title(object) + ": " + fault)
                .toList();
    }

    private static Map<String, ObjectNode> load() {
        Map<String, ObjectNode> schemas = new HashMap<>();
        RepositoryFiles.below(FOLDER, ".yaml.gz")
                .forEach(file -> documents(file, YAML).forEach(one -> addCustom(one, schemas)));
        RepositoryFiles.below(FOLDER, ".json.gz")
                .forEach(file -> documents(file, JSON).forEach(one -> addBuiltIn(one, schemas)));
        return schemas;
    }

    private static void addCustom(JsonNode definition, Map<String, ObjectNode> schemas) {
        JsonNode spec = definition.path("spec");
        String group = spec.path("group").asText() + "/";
        String kind = "/" + spec.at("/names/kind").asText();
        spec.path("versions")
                .forEach(version -> schemas.put(
                        group + version.path("name").asText() + kind, closed(version.at("/schema/openAPIV3Schema"))));
        if (!spec.has("versions")) {
            schemas.put(group + "v1" + kind, closed(spec.at("/validation/openAPIV3Schema")));
        }
    }

    private static ObjectNode closed(JsonNode schema) {
        schema.withObject("/properties/metadata");
        ClosedSchema.close(schema);
        return (ObjectNode) schema;
    }

    private static void addBuiltIn(JsonNode api, Map<String, ObjectNode> schemas) {
        JsonNode definitions = api.path("definitions");
        Map<String, String> kinds = new HashMap<>();
        definitions
                .properties()
                .forEach(entry -> entry.getValue()
                        .path("x-kubernetes-group-version-kind")
                        .forEach(named -> kinds.put(builtIn(named), "#/definitions/" + entry.getKey())));
        definitions.forEach(ClosedSchema::close);
        kinds.forEach((kind, reference) -> {
            ObjectNode schema = JSON.createObjectNode().put("$ref", reference);
            schemas.put(kind, schema.set("definitions", definitions));
        });
    }

    private static String builtIn(JsonNode named) {
        String group = named.path("group").asText();
        String version =
                named.path("version").asText() + "/" + named.path("kind").asText();
        return group.isEmpty() ? version : group + "/" + version;
    }

    private static List<JsonNode> documents(Path file, ObjectMapper mapper) {
        try (InputStream text = new GZIPInputStream(Files.newInputStream(file))) {
            return mapper.readerFor(JsonNode.class).<JsonNode>readValues(text).readAll();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
