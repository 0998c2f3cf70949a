package ticketing.openshift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The network policies allow, on both sides, exactly the connections that are needed. */
final class NetworkEdges implements Check {

    @Override
    public List<String> faultsIn(Manifests manifests) {
        Set<NetworkEdge> needed = new RequiredConnections(manifests).edges();
        Policies policies = new Policies(manifests);
        List<String> faults = new ArrayList<>();
        compare("may be asked", policies.outgoing(), only(needed, NetworkEdge::startsHere), faults);
        compare("is let in", policies.incoming(), only(needed, NetworkEdge::endsHere), faults);
        manifests
                .of("OpenLibertyApplication")
                .filter(server -> !server.at("/spec/networkPolicy/disable").asBoolean())
                .forEach(server -> faults.add(Manifests.title(server) + " gets a policy from its operator too"));
        return faults;
    }

    private static Set<NetworkEdge> only(Set<NetworkEdge> edges, Predicate<NetworkEdge> which) {
        return edges.stream().filter(which).collect(Collectors.toSet());
    }

    private static void compare(String what, Set<NetworkEdge> allowed, Set<NetworkEdge> needed, List<String> faults) {
        allowed.stream()
                .filter(edge -> !needed.contains(edge))
                .forEach(edge -> faults.add("too many: " + edge + " " + what));
        needed.stream()
                .filter(edge -> !allowed.contains(edge))
                .forEach(edge -> faults.add("missing: " + edge + " " + what));
    }
}
