package ticketing.openshift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Every label selector selects a pod, and every name leads to an object. */
final class Selectors implements Check {

    @Override
    public List<String> faultsIn(Manifests manifests) {
        List<String> faults = new ArrayList<>();
        manifests
                .of("PodDisruptionBudget")
                .forEach(budget -> needPods(budget, budget.at("/spec/selector"), manifests, faults));
        manifests.of("NetworkPolicy").forEach(policy -> checkPolicy(policy, manifests, faults));
        manifests.of("ServiceMonitor").forEach(monitor -> checkMonitor(monitor, manifests, faults));
        checkServices(manifests, faults);
        checkScalers(manifests, faults);
        return faults;
    }

    private static void checkServices(Manifests manifests, List<String> faults) {
        Endpoint.in(manifests).stream()
                .filter(endpoint -> endpoint.pods(manifests).findAny().isEmpty())
                .forEach(endpoint -> faults.add("Service/" + endpoint.name() + " hits no pod"));
        manifests
                .of("Route")
                .filter(route -> Endpoint.named(route.at("/spec/to/name").asText(), manifests)
                        .findAny()
                        .isEmpty())
                .forEach(route -> faults.add(Manifests.title(route) + " leads to no service"));
    }

    private static void checkScalers(Manifests manifests, List<String> faults) {
        manifests
                .of("HorizontalPodAutoscaler")
                .filter(scaler -> Pods.in(manifests).stream()
                        .noneMatch(pods -> Manifests.title(pods.maker()).equals(target(scaler))))
                .forEach(scaler -> faults.add(Manifests.title(scaler) + " scales nothing"));
    }

    private static String target(JsonNode scaler) {
        JsonNode target = scaler.at("/spec/scaleTargetRef");
        return target.path("kind").asText() + "/" + target.path("name").asText();
    }

    private static void checkPolicy(JsonNode policy, Manifests manifests, List<String> faults) {
        needPods(policy, policy.at("/spec/podSelector"), manifests, faults);
        policy.findValues("from").forEach(peers -> checkPeers(policy, peers, manifests, faults));
        policy.findValues("to").forEach(peers -> checkPeers(policy, peers, manifests, faults));
    }

    private static void checkPeers(JsonNode policy, JsonNode peers, Manifests manifests, List<String> faults) {
        Manifests.elements(peers)
                .filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
                .forEach(peer -> needPods(policy, peer.path("podSelector"), manifests, faults));
    }

    private static void checkMonitor(JsonNode monitor, Manifests manifests, List<String> faults) {
        Selector selector = new Selector(monitor.at("/spec/selector"));
        Manifests.elements(monitor.at("/spec/endpoints"))
                .map(endpoint -> endpoint.path("port").asText())
                .filter(port -> Endpoint.in(manifests).stream()
                        .noneMatch(service -> selector.hits(service.labels())
                                && service.ports().containsKey(port)))
                .forEach(port -> faults.add(Manifests.title(monitor) + " hits no service with a port " + port));
    }

    /** Each value of a list must select a pod, or a misspelt one among others would go unnoticed. */
    private static void needPods(JsonNode owner, JsonNode selector, Manifests manifests, List<String> faults) {
        if (Pods.in(manifests).stream().noneMatch(pods -> new Selector(selector).hits(pods.labels()))) {
            faults.add(Manifests.title(owner) + " selects no pod by " + selector);
        }
        Manifests.elements(selector.path("matchExpressions"))
                .forEach(expression -> Manifests.elements(expression.path("values"))
                        .filter(value -> Pods.in(manifests).stream()
                                .noneMatch(pods -> value.asText()
                                        .equals(pods.labels()
                                                .get(expression.path("key").asText()))))
                        .forEach(value -> faults.add(Manifests.title(owner) + " selects no pod by " + value.asText())));
    }
}
