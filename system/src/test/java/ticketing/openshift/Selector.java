package ticketing.openshift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;

/** A label selector: {@code matchLabels}, {@code matchExpressions} with {@code In}, or the bare map of services. */
record Selector(JsonNode node) {

    static Selector bare(JsonNode labels) {
        return new Selector(JsonNodeFactory.instance.objectNode().set("matchLabels", labels));
    }

    boolean hits(Map<String, String> labels) {
        return node.path("matchLabels").properties().stream()
                        .allMatch(wanted -> wanted.getValue().asText().equals(labels.get(wanted.getKey())))
                && Manifests.elements(node.path("matchExpressions")).allMatch(expression -> hits(expression, labels));
    }

    private static boolean hits(JsonNode expression, Map<String, String> labels) {
        if (!expression.path("operator").asText().equals("In")) {
            throw new AssertionError("not understood: " + expression);
        }
        String label = labels.get(expression.path("key").asText());
        return Manifests.elements(expression.path("values"))
                .anyMatch(value -> value.asText().equals(label));
    }
}
