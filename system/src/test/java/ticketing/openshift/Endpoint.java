package ticketing.openshift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A service of the cluster, written or made by an operator: a name with pods. */
record Endpoint(String name, Map<String, String> labels, Map<String, Integer> ports, Selector selector) {

    static List<Endpoint> in(Manifests manifests) {
        return manifests.all().stream().flatMap(Endpoint::of).toList();
    }

    private static Stream<Endpoint> of(ObjectNode object) {
        String name = Manifests.name(object);
        Map<String, String> labels = Pods.map(object.at("/metadata/labels"));
        JsonNode spec = object.path("spec");
        return switch (Manifests.kind(object)) {
            case "Service" -> Stream.of(new Endpoint(name, labels, ports(spec), Selector.bare(spec.path("selector"))));
            case "OpenLibertyApplication" ->
                Stream.of(new Endpoint(
                        name,
                        labels,
                        Map.of(
                                spec.at("/service/portName").asText(),
                                spec.at("/service/port").asInt()),
                        Selector.bare(object.at("/metadata/labels"))));
            case "Cluster" ->
                Stream.of("-rw", "-ro", "-r")
                        .map(role -> new Endpoint(
                                name + role,
                                labels,
                                Map.of("postgres", 5432),
                                Selector.bare(spec.at("/inheritedMetadata/labels"))));
            default -> Stream.empty();
        };
    }

    private static Map<String, Integer> ports(JsonNode spec) {
        Map<String, Integer> ports = new HashMap<>();
        Manifests.elements(spec.path("ports"))
                .forEach(port -> ports.put(
                        port.path("name").asText(), port.path("targetPort").asInt()));
        return ports;
    }

    static Stream<Endpoint> named(String name, Manifests manifests) {
        return in(manifests).stream().filter(endpoint -> endpoint.name.equals(name));
    }

    Set<Integer> numbers() {
        return Set.copyOf(ports.values());
    }

    Stream<Pods> pods(Manifests manifests) {
        return Pods.in(manifests).stream().filter(pods -> selector.hits(pods.labels()));
    }
}
