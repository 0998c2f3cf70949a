package ticketing.openshift;

import static ticketing.openshift.Manifests.elements;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All containers have requests and limits, and comply with Kubernetes' restricted profile. */
final class Restrictions implements Check {

    private static final Pattern HEAP = Pattern.compile("(?m)^-Xmx(\\d+)m$");

    /** The folders that the image writes to. */
    static final Set<String> WRITABLE = Set.of("/opt/ol/wlp/output", "/logs", "/tmp");

    @Override
    public List<String> faultsIn(Manifests manifests) {
        List<String> faults = new ArrayList<>();
        for (Pods pods : Pods.in(manifests)) {
            checkResources(pods, faults);
            if (Manifests.kind(pods.maker()).equals("Cluster")) {
                checkThatOperatorDecides(pods, faults);
            } else {
                checkContext(pods, faults);
            }
            if (pods.isServer()) {
                checkServer(pods, faults);
            }
        }
        return faults;
    }

    private static void checkResources(Pods pods, List<String> faults) {
        JsonNode resources = pods.container().path("resources");
        Stream.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory")
                .filter(entry -> !resources.at(entry).isTextual())
                .forEach(entry -> faults.add(pods.name() + " has no resources" + entry));
    }

    /** The operator of the databases sets the restrictions itself by default. */
    private static void checkThatOperatorDecides(Pods pods, List<String> faults) {
        Stream.of("podSecurityContext", "securityContext", "seccompProfile")
                .filter(pods.container()::has)
                .forEach(setting -> faults.add(pods.name() + " loosens " + setting));
    }

    private static void checkContext(Pods pods, List<String> faults) {
        List<JsonNode> contexts = Stream.of(
                        pods.container().path("securityContext"),
                        pods.container().path("containerSecurityContext"),
                        pods.container().path("podSecurityContext"),
                        pods.maker().at("/spec/template/spec/securityContext"))
                .toList();
        need(contexts, "/runAsNonRoot", "true", pods, faults);
        need(contexts, "/allowPrivilegeEscalation", "false", pods, faults);
        need(contexts, "/capabilities/drop/0", "ALL", pods, faults);
        need(contexts, "/seccompProfile/type", "RuntimeDefault", pods, faults);
    }

    private static void need(List<JsonNode> contexts, String setting, String value, Pods pods, List<String> faults) {
        if (contexts.stream().noneMatch(context -> context.at(setting).asText().equals(value))
                || contexts.stream()
                        .anyMatch(context -> context.at(setting).isValueNode()
                                && !context.at(setting).asText().equals(value))) {
            faults.add(pods.name() + ": " + setting + " is not " + value);
        }
    }

    private static void checkServer(Pods server, List<String> faults) {
        if (server.container().at("/serviceAccount/mountToken").asBoolean(true)
                && server.maker()
                        .at("/spec/template/spec/automountServiceAccountToken")
                        .asBoolean(true)) {
            faults.add(server.name() + " may ask the cluster: its token is mounted");
        }
        need(List.of(server.container().path("securityContext")), "/readOnlyRootFilesystem", "true", server, faults);
        Set<String> mounted = elements(server.container().path("volumeMounts"))
                .map(mount -> mount.path("mountPath").asText())
                .collect(Collectors.toSet());
        WRITABLE.stream()
                .filter(place -> !mounted.contains(place))
                .forEach(place -> faults.add(server.name() + " cannot write to " + place));
        Matcher heap = HEAP.matcher(
                RepositoryFiles.read(RepositoryFiles.LIBERTY.resolve("servers/" + server.name() + "/jvm.options")));
        if (!heap.find()
                || memory(server).compareTo(new BigDecimal(heap.group(1)).multiply(BigDecimal.valueOf(2 << 20))) < 0) {
            faults.add(server.name() + " has less memory than twice its heap");
        }
    }

    private static BigDecimal memory(Pods server) {
        return Quantity.getAmountInBytes(
                new Quantity(server.container().at("/resources/limits/memory").asText("0")));
    }
}
