package ticketing.openshift;

import static ticketing.openshift.Manifests.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The connections that network policies allow: between our pods where both sides do, and to and from the outside. */
final class Policies {

    /** The pods in the namespaces that policies name. */
    private static final Map<String, String> NEIGHBOURS = Map.of(
            "policy-group.network.openshift.io/ingress=", NetworkEdge.ROUTER,
            "kubernetes.io/metadata.name=ingress-nginx", NetworkEdge.ROUTER,
            "kubernetes.io/metadata.name=openshift-dns", NetworkEdge.NAMES,
            "kubernetes.io/metadata.name=kube-system", NetworkEdge.NAMES,
            "kubernetes.io/metadata.name=openshift-user-workload-monitoring", NetworkEdge.MONITORING,
            "kubernetes.io/metadata.name=openshift-operators", NetworkEdge.OPERATORS);

    private final List<? extends JsonNode> policies;
    private final List<Pods> pods;

    Policies(Manifests manifests) {
        policies = manifests.of("NetworkPolicy").toList();
        pods = Stream.concat(Pods.in(manifests).stream(), Stream.of(Pods.STRANGER))
                .toList();
    }

    /** What senders may do. */
    Set<NetworkEdge> outgoing() {
        Set<NetworkEdge> edges = new HashSet<>();
        for (Pods from : pods) {
            outside(from, "egress", "to")
                    .forEach(rule -> edges.add(new NetworkEdge(from.name(), rule.party(), rule.port())));
            pods.forEach(to -> inside(from, "egress", "to", to)
                    .forEach(port -> edges.add(new NetworkEdge(from.name(), to.name(), port))));
        }
        return edges;
    }

    /** What receivers accept. */
    Set<NetworkEdge> incoming() {
        Set<NetworkEdge> edges = new HashSet<>();
        for (Pods to : pods) {
            outside(to, "ingress", "from")
                    .forEach(rule -> edges.add(new NetworkEdge(rule.party(), to.name(), rule.port())));
            pods.forEach(from -> inside(to, "ingress", "from", from)
                    .forEach(port -> edges.add(new NetworkEdge(from.name(), to.name(), port))));
        }
        return edges;
    }

    private Stream<Integer> inside(Pods of, String direction, String side, Pods other) {
        return rules(of, direction).filter(rule -> reaches(rule, side, other)).flatMap(Policies::ports);
    }

    private record Rule(String party, int port) {}

    private Stream<Rule> outside(Pods of, String direction, String side) {
        if (policiesFor(of, direction).findAny().isEmpty()) {
            return Stream.of(new Rule(NetworkEdge.ANYWHERE, NetworkEdge.ANY_PORT));
        }
        return rules(of, direction)
                .flatMap(rule ->
                        parties(rule.path(side)).flatMap(party -> ports(rule).map(port -> new Rule(party, port))));
    }

    private static Stream<String> parties(JsonNode peers) {
        return peers.isEmpty()
                ? Stream.of(NetworkEdge.ANYWHERE)
                : elements(peers).filter(peer -> !isOurs(peer)).map(Policies::party);
    }

    private static String party(JsonNode peer) {
        Map<String, String> labels = Pods.map(peer.at("/namespaceSelector/matchLabels"));
        String wanted = labels.size() == 1 ? labels.entrySet().iterator().next().toString() : peer.toString();
        return NEIGHBOURS.getOrDefault(wanted, wanted);
    }

    private static boolean reaches(JsonNode rule, String side, Pods other) {
        return elements(rule.path(side))
                .anyMatch(peer -> isOurs(peer) && new Selector(peer.path("podSelector")).hits(other.labels()));
    }

    private static boolean isOurs(JsonNode peer) {
        return peer.has("podSelector") && !peer.has("namespaceSelector");
    }

    private static Stream<Integer> ports(JsonNode rule) {
        return rule.path("ports").isEmpty()
                ? Stream.of(NetworkEdge.ANY_PORT)
                : elements(rule.path("ports"))
                        .map(port -> port.path("port").asInt())
                        .distinct();
    }

    private Stream<JsonNode> rules(Pods of, String direction) {
        return policiesFor(of, direction).flatMap(policy -> elements(policy.at("/spec/" + direction)));
    }

    private Stream<? extends JsonNode> policiesFor(Pods of, String direction) {
        return policies.stream()
                .filter(policy -> new Selector(policy.at("/spec/podSelector")).hits(of.labels()))
                .filter(policy -> elements(policy.at("/spec/policyTypes"))
                        .anyMatch(type -> type.asText().equalsIgnoreCase(direction)));
    }
}
