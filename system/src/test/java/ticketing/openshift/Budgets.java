package ticketing.openshift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Each server has a disruption budget that lets a node be drained, and leaves one instance where there are several. */
final class Budgets implements Check {

    @Override
    public List<String> faultsIn(Manifests manifests) {
        List<String> faults = new ArrayList<>();
        for (Pods pods : Pods.in(manifests)) {
            List<? extends JsonNode> budgets = manifests
                    .of("PodDisruptionBudget")
                    .filter(budget -> new Selector(budget.at("/spec/selector")).hits(pods.labels()))
                    .toList();
            if (pods.isServer() && budgets.size() != 1) {
                faults.add(pods.name() + " has " + budgets.size() + " disruption budgets");
            }
            budgets.forEach(budget -> check(pods, budget.path("spec"), faults));
        }
        return faults;
    }

    private static void check(Pods pods, JsonNode budget, List<String> faults) {
        int instances = pods.instances();
        int gone = budget.has("maxUnavailable")
                ? budget.path("maxUnavailable").asInt()
                : instances - budget.path("minAvailable").asInt();
        if (gone < 1) {
            faults.add(pods.name() + ": its node can never be drained");
        }
        if (instances > 1 && gone >= instances) {
            faults.add(pods.name() + ": all its instances may go at once");
        }
    }
}
