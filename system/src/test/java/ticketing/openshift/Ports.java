package ticketing.openshift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Ports equal those of the servers' configuration, from the route to the process. */
final class Ports implements Check {

    private static final Map<String, String> PROBES = Map.of(
            "startup", "/health/started",
            "liveness", "/health/live",
            "readiness", "/health/ready");

    @Override
    public List<String> faultsIn(Manifests manifests) {
        List<String> faults = new ArrayList<>();
        Pods.in(manifests).stream().filter(Pods::isServer).forEach(server -> {
            checkServer(server, faults);
            checkTarget(server, "DB_HOST", "db.port", manifests, faults);
            checkTarget(server, "BROKER_HOST", "broker.port", manifests, faults);
        });
        Endpoint.in(manifests)
                .forEach(endpoint -> endpoint.pods(manifests)
                        .filter(pods -> !pods.ports().containsAll(endpoint.numbers()))
                        .forEach(pods -> faults.add(pods.name() + " does not listen on all of " + endpoint.name() + ":"
                                + endpoint.numbers())));
        manifests.of("Route").forEach(route -> checkRoute(route, manifests, faults));
        return faults;
    }

    private static void checkServer(Pods server, List<String> faults) {
        int http = Settings.of(server.name()).port("http.port");
        if (!server.ports().equals(Set.of(http))) {
            faults.add(server.name() + " listens on " + http + " and not on " + server.ports());
        }
        PROBES.forEach((probe, path) -> {
            JsonNode asked = probe(server, probe).path("httpGet");
            if (asked.path("port").asInt() != http
                    || !asked.path("path").asText().equals(path)) {
                faults.add(server.name() + ": its " + probe + " probe is not at " + http + path);
            }
        });
    }

    /** Open Liberty's operator and Kubernetes spell them differently. */
    static JsonNode probe(Pods server, String probe) {
        return Stream.of(
                        server.container().at("/probes/" + probe),
                        server.container().path(probe + "Probe"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(server.container().path("none"));
    }

    private static void checkTarget(Pods server, String host, String port, Manifests manifests, List<String> faults) {
        String name = server.variable(host);
        if (!name.isEmpty()
                && Endpoint.named(name, manifests)
                        .noneMatch(endpoint -> endpoint.numbers()
                                .contains(Settings.of(server.name()).port(port)))) {
            faults.add(server.name() + " finds no pod at " + name + ":"
                    + Settings.of(server.name()).port(port));
        }
    }

    private static void checkRoute(JsonNode route, Manifests manifests, List<String> faults) {
        int port = route.at("/spec/port/targetPort").asInt();
        if (Endpoint.named(route.at("/spec/to/name").asText(), manifests)
                .noneMatch(endpoint -> endpoint.numbers().contains(port))) {
            faults.add(Manifests.title(route) + " leads to a port of no pod: " + port);
        }
    }
}
