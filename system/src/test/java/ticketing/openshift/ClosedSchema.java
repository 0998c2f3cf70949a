package ticketing.openshift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Closes a schema to properties that it does not list, so that a misspelt key is found. */
final class ClosedSchema {

    private static final String OTHERS = "additionalProperties";

    /** A keyword that only Kubernetes understands. */
    private static final String EXTENSION = "x-kubernetes-";

    private ClosedSchema() {}

    static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            object.path("properties").forEach(ClosedSchema::close);
            close(object.path("items"));
            close(object.path(OTHERS));
            closeItself(object);
        }
    }

    private static void closeItself(ObjectNode schema) {
        if (schema.path("properties").isObject()
                && !schema.path(EXTENSION + "preserve-unknown-fields").asBoolean()
                && !schema.has(OTHERS)) {
            schema.put(OTHERS, false);
        }
        if (schema.path("format").asText().equals("int-or-string")) {
            schema.putArray("type").add("integer").add("string");
        }
        schema.properties()
                .removeIf(keyword -> keyword.getKey().startsWith(EXTENSION)
                        || keyword.getValue().isNull());
    }
}
