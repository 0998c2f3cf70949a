package ticketing.openshift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Each server has the variables that it needs, none that it does not know, and the names of its database. */
final class Environment implements Check {

    /** Variables whose defaults are for a single machine. */
    static final Set<String> PLACES = Set.of("DB_HOST", "BROKER_HOST");

    @Override
    public List<String> faultsIn(Manifests manifests) {
        List<String> faults = new ArrayList<>();
        Pods.in(manifests).stream().filter(Pods::isServer).forEach(server -> check(server, manifests, faults));
        return faults;
    }

    private static void check(Pods server, Manifests manifests, List<String> faults) {
        Settings settings = Settings.of(server.name());
        checkVariables(server, settings, faults);
        checkDatabase(server, manifests, faults);
        manifests
                .of("Cluster")
                .filter(cluster -> Manifests.name(cluster).equals(server.name() + "-db"))
                .forEach(cluster -> checkNames(server, cluster, settings, faults));
        if (isToldOfServices(server)) {
            faults.add(server.name() + " is told variables by chance: service links");
        }
    }

    private static void checkVariables(Pods server, Settings settings, List<String> faults) {
        Set<String> told = Manifests.elements(server.container().path("env"))
                .map(variable -> variable.path("name").asText())
                .collect(Collectors.toSet());
        settings.required().stream()
                .filter(name -> !told.contains(name))
                .forEach(name -> faults.add(server.name() + " is not told " + name));
        PLACES.stream()
                .filter(name -> settings.known().contains(name) && !told.contains(name))
                .forEach(name -> faults.add(server.name() + " looks for " + name + " on its own machine"));
        told.stream()
                .filter(name -> !settings.known().contains(name))
                .forEach(name -> faults.add(server.name() + " knows no " + name));
    }

    private static void checkDatabase(Pods server, Manifests manifests, List<String> faults) {
        String place = server.variable("DB_HOST");
        List<String> databases = Endpoint.named(place, manifests)
                .flatMap(endpoint -> endpoint.pods(manifests))
                .map(Pods::name)
                .toList();
        if (!place.isEmpty() && !databases.equals(List.of(server.name() + "-db"))) {
            faults.add(server.name() + " has not a database of its own: " + databases);
        }
    }

    /** Kubernetes adds variables for all services, unless that is disabled. */
    private static boolean isToldOfServices(Pods server) {
        return !server.container().path("disableServiceLinks").asBoolean()
                && server.maker().at("/spec/template/spec/enableServiceLinks").asBoolean(true);
    }

    private static void checkNames(Pods server, JsonNode cluster, Settings settings, List<String> faults) {
        JsonNode made = cluster.at("/spec/bootstrap/initdb");
        if (!made.path("database").asText().equals(settings.standard(server.name() + ".db.name"))) {
            faults.add(server.name() + " looks for another database than " + made.path("database"));
        }
        if (!made.path("owner").asText().equals(settings.standard(server.name() + ".db.user"))) {
            faults.add(server.name() + " signs in under another name than " + made.path("owner"));
        }
    }
}
