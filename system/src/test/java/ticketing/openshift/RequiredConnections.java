package ticketing.openshift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The connections that settings, routes, monitors and operators require. */
record RequiredConnections(Manifests manifests) {

    private static final int DATABASE = 5432;
    private static final int INSTANCE = 8000;
    private static final int CONSOLE = 8161;
    private static final int API_SERVER = 6443;

    Set<NetworkEdge> edges() {
        Set<NetworkEdge> edges = new HashSet<>();
        Stream.concat(Pods.in(manifests).stream(), Stream.of(Pods.STRANGER)).forEach(pods -> {
            addSettings(pods, edges);
            addOperators(pods, edges);
            edges.add(new NetworkEdge(pods.name(), NetworkEdge.NAMES, nameServer()));
        });
        manifests.of("Route").forEach(route -> addWayIn(route.at("/spec/to/name"), edges));
        manifests
                .of("Ingress")
                .flatMap(ingress -> ingress.findValues("service").stream())
                .forEach(service -> addWayIn(service.path("name"), edges));
        manifests.of("ServiceMonitor").forEach(monitor -> addMonitor(monitor, edges));
        return edges;
    }

    private void addSettings(Pods server, Set<NetworkEdge> edges) {
        Stream.of("DB_HOST", "BROKER_HOST")
                .map(server::variable)
                .flatMap(host -> Endpoint.named(host, manifests))
                .forEach(endpoint -> add(server.name(), endpoint, edges));
    }

    private static void addOperators(Pods pods, Set<NetworkEdge> edges) {
        String name = pods.name();
        if (Manifests.kind(pods.maker()).equals("Cluster")) {
            IntStream.of(DATABASE, INSTANCE).forEach(port -> {
                edges.add(new NetworkEdge(NetworkEdge.OPERATORS, name, port));
                edges.add(new NetworkEdge(name, name, port));
            });
            edges.add(new NetworkEdge(name, NetworkEdge.ANYWHERE, API_SERVER));
        }
        if (Manifests.kind(pods.maker()).equals("ActiveMQArtemis")) {
            edges.add(new NetworkEdge(NetworkEdge.OPERATORS, name, CONSOLE));
        }
    }

    private void addMonitor(JsonNode monitor, Set<NetworkEdge> edges) {
        Selector selector = new Selector(monitor.at("/spec/selector"));
        Endpoint.in(manifests).stream()
                .filter(endpoint -> selector.hits(endpoint.labels()))
                .forEach(endpoint -> add(NetworkEdge.MONITORING, endpoint, edges));
    }

    private void addWayIn(JsonNode service, Set<NetworkEdge> edges) {
        Endpoint.named(service.asText(), manifests).forEach(endpoint -> add(NetworkEdge.ROUTER, endpoint, edges));
    }

    private void add(String from, Endpoint to, Set<NetworkEdge> edges) {
        to.pods(manifests)
                .forEach(pods -> to.numbers().forEach(port -> edges.add(new NetworkEdge(from, pods.name(), port))));
    }

    /** OpenShift's DNS listens on another port. */
    private int nameServer() {
        return manifests.of("Route").findAny().isPresent() ? 5353 : 53;
    }
}
