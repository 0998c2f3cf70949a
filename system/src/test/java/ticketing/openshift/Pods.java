package ticketing.openshift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Equal pods: what will run, whichever operator makes them of an object. */
record Pods(ObjectNode maker, Map<String, String> labels, JsonNode container, JsonNode volumes, Set<Integer> ports) {

    /** Ports of a database instance for its status and its metrics. */
    private static final Set<Integer> INSTANCE_PORTS = Set.of(5432, 8000, 9187);

    /** Management and figures of a broker. */
    private static final int CONSOLE = 8161;

    /** A pod in the same namespace without a policy of its own. */
    static final Pods STRANGER = new Pods(
            (ObjectNode) Manifests.value("{metadata: {name: stranger}}"),
            Map.of(),
            MissingNode.getInstance(),
            MissingNode.getInstance(),
            Set.of());

    static List<Pods> in(Manifests manifests) {
        return manifests.all().stream().flatMap(Pods::of).toList();
    }

    private static Stream<Pods> of(ObjectNode object) {
        JsonNode spec = object.path("spec");
        return switch (Manifests.kind(object)) {
            case "OpenLibertyApplication" ->
                Stream.of(new Pods(
                        object,
                        map(object.at("/metadata/labels")),
                        spec,
                        spec.path("volumes"),
                        Set.of(spec.at("/service/port").asInt())));
            case "Cluster" ->
                Stream.of(new Pods(
                        object, map(spec.at("/inheritedMetadata/labels")), spec, spec.path("volumes"), INSTANCE_PORTS));
            case "ActiveMQArtemis" ->
                Stream.of(new Pods(
                        object,
                        map(spec.at("/deploymentPlan/labels")),
                        spec.path("deploymentPlan"),
                        spec.path("volumes"),
                        brokerPorts(spec)));
            case "Deployment", "StatefulSet" -> Stream.of(ofTemplate(object, spec.path("template")));
            default -> Stream.empty();
        };
    }

    private static Pods ofTemplate(ObjectNode object, JsonNode template) {
        JsonNode container = template.at("/spec/containers/0");
        return new Pods(
                object,
                map(template.at("/metadata/labels")),
                container,
                template.at("/spec/volumes"),
                Manifests.elements(container.path("ports"))
                        .map(port -> port.path("containerPort").asInt())
                        .collect(Collectors.toSet()));
    }

    private static Set<Integer> brokerPorts(JsonNode spec) {
        return Stream.concat(
                        Stream.of(CONSOLE),
                        Manifests.elements(spec.path("acceptors"))
                                .map(acceptor -> acceptor.path("port").asInt()))
                .collect(Collectors.toSet());
    }

    static Map<String, String> map(JsonNode object) {
        Map<String, String> map = new HashMap<>();
        object.properties()
                .forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
        return map;
    }

    String name() {
        return Manifests.name(maker);
    }

    /** Whether it is a Liberty server. */
    boolean isServer() {
        return "server".equals(labels.get("ticketing/tier"));
    }

    /** The value of a variable of the environment, or {@code ""}. */
    String variable(String name) {
        return Manifests.elements(container.path("env"))
                .filter(variable -> variable.path("name").asText().equals(name))
                .map(variable -> variable.path("value").asText())
                .findFirst()
                .orElse("");
    }

    /** The lowest number of instances. */
    int instances() {
        JsonNode spec = maker.path("spec");
        return Stream.of("/autoscaling/minReplicas", "/deploymentPlan/size", "/instances", "/replicas")
                .map(spec::at)
                .filter(JsonNode::isInt)
                .findFirst()
                .map(JsonNode::asInt)
                .orElse(1);
    }
}
