package ticketing.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The overlay without operators runs the same servers as the one with them. */
class PlainOverlayTest {

    private static final List<String> ALIKE = List.of("env", "volumeMounts", "resources", "securityContext");

    @Test
    void every_server_is_the_same_without_the_operator() {
        assertThat(servers(Rendering.of("plain")))
                .isEqualTo(servers(Rendering.of("production")))
                .hasSize(6);
    }

    @Test
    void the_same_servers_are_scaled_within_the_same_bounds() {
        Map<String, String> written = Rendering.of("plain")
                .of("HorizontalPodAutoscaler")
                .collect(Collectors.toMap(
                        Manifests::name,
                        scaler -> scaler.at("/spec/minReplicas") + " to "
                                + scaler.at("/spec/maxReplicas") + " at "
                                + scaler.at("/spec/metrics/0/resource/target/averageUtilization")));
        Map<String, String> made = Rendering.of("production")
                .of("OpenLibertyApplication")
                .filter(server -> server.at("/spec").has("autoscaling"))
                .collect(Collectors.toMap(
                        Manifests::name,
                        server -> server.at("/spec/autoscaling/minReplicas") + " to "
                                + server.at("/spec/autoscaling/maxReplicas") + " at "
                                + server.at("/spec/autoscaling/targetCPUUtilizationPercentage")));

        assertThat(written).isEqualTo(made).containsOnlyKeys("tickets", "orders", "client");
    }

    @Test
    void nothing_is_left_that_only_an_operator_understands() {
        assertThat(Rendering.of("plain").all())
                .extracting(object -> object.path("apiVersion").asText())
                .allMatch(version -> version.matches("v1|apps/v1|policy/v1|autoscaling/v2|networking.k8s.io/v1"));
    }

    private static Map<String, Map<String, JsonNode>> servers(Manifests manifests) {
        return Pods.in(manifests).stream()
                .filter(Pods::isServer)
                .collect(Collectors.toMap(Pods::name, PlainOverlayTest::parts));
    }

    private static Map<String, JsonNode> parts(Pods server) {
        Map<String, JsonNode> parts = new TreeMap<>();
        ALIKE.forEach(part -> parts.put(part, server.container().path(part)));
        List.of("startup", "liveness", "readiness").forEach(probe -> parts.put(probe, Ports.probe(server, probe)));
        ObjectNode volumes = (ObjectNode) Manifests.value("{}");
        server.volumes().forEach(volume -> volumes.set(volume.path("name").asText(), volume));
        parts.put("volumes", volumes);
        return parts;
    }
}
