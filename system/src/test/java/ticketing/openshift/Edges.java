package ticketing.openshift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The network policies allow, on both sides, exactly what is needed: no edge too many and none too few. */
final class Edges implements Check {

    @Override
    public List<String> faultsIn(Manifests manifests) {
        Set<Edge> needed = new Needs(manifests).edges();
        Policies policies = new Policies(manifests);
        List<String> faults = new ArrayList<>();
        compare("may be asked", policies.outgoing(), only(needed, Edge::startsHere), faults);
        compare("is let in", policies.incoming(), only(needed, Edge::endsHere), faults);
        manifests
                .of("OpenLibertyApplication")
                .filter(server -> !server.at("/spec/networkPolicy/disable").asBoolean())
                .forEach(server -> faults.add(Manifests.title(server) + " gets a policy from its operator too"));
        return faults;
    }

    private static Set<Edge> only(Set<Edge> edges, Predicate<Edge> which) {
        return edges.stream().filter(which).collect(Collectors.toSet());
    }

    private static void compare(String what, Set<Edge> allowed, Set<Edge> needed, List<String> faults) {
        allowed.stream()
                .filter(edge -> !needed.contains(edge))
                .forEach(edge -> faults.add("too many: " + edge + " " + what));
        needed.stream()
                .filter(edge -> !allowed.contains(edge))
                .forEach(edge -> faults.add("missing: " + edge + " " + what));
    }
}
