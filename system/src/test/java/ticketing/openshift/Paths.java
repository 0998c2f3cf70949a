package ticketing.openshift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paths on one host are the applications' context roots, over HTTPS only; the stream has a long timeout. */
final class Paths implements Check {

    private static final Pattern CONTEXT_ROOT = Pattern.compile("contextRoot=\"([^\"]+)\"");
    private static final String STREAM = "/api/tickets/stream";
    private static final String ROUTER = "haproxy.router.openshift.io/";

    @Override
    public List<String> faultsIn(Manifests manifests) {
        List<String> faults = new ArrayList<>();
        Map<String, String> routed = new TreeMap<>();
        Set<String> hosts = new HashSet<>();
        manifests.of("Route").forEach(route -> {
            routed.put(
                    route.at("/spec/path").asText(), route.at("/spec/to/name").asText());
            hosts.add(route.at("/spec/host").asText());
            checkRoute(route, faults);
        });
        addIngresses(manifests, routed, hosts);
        if (!routed.equals(expected())) {
            faults.add("paths lead to " + routed + ", not to " + expected());
        }
        if (hosts.size() != 1) {
            faults.add("there is not one host: " + hosts);
        }
        return faults;
    }

    private static void addIngresses(Manifests manifests, Map<String, String> routed, Set<String> hosts) {
        manifests
                .of("Ingress")
                .flatMap(ingress -> Manifests.elements(ingress.at("/spec/rules")))
                .forEach(rule -> {
                    hosts.add(rule.path("host").asText());
                    rule.at("/http/paths")
                            .forEach(path -> routed.put(
                                    path.path("path").asText(),
                                    path.at("/backend/service/name").asText()));
                });
    }

    private static Map<String, String> expected() {
        Map<String, String> paths = new TreeMap<>(Map.of(STREAM, "tickets"));
        RepositoryFiles.below(RepositoryFiles.LIBERTY.resolve("shared/config/services"), ".xml")
                .forEach(file -> {
                    Matcher root = CONTEXT_ROOT.matcher(RepositoryFiles.read(file));
                    String service = file.getFileName().toString().replace(".xml", "");
                    if (root.find()) {
                        paths.put(root.group(1), service);
                    }
                });
        return paths;
    }

    private static void checkRoute(JsonNode route, List<String> faults) {
        JsonNode annotations = route.at("/metadata/annotations");
        if (!route.at("/spec/tls/termination").asText().equals("edge")
                || !route.at("/spec/tls/insecureEdgeTerminationPolicy").asText().equals("Redirect")) {
            faults.add(Manifests.title(route) + " is not by https only");
        }
        if (!annotations.path(ROUTER + "set-forwarded-headers").asText().equals("replace")) {
            faults.add(Manifests.title(route) + " lets callers say who they are");
        }
        boolean mayLast = annotations.path(ROUTER + "timeout").asText().endsWith("h");
        if (mayLast != route.at("/spec/path").asText().equals(STREAM)) {
            faults.add(Manifests.title(route) + " has not the time-out of its kind");
        }
    }
}
