package ticketing.openshift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Each server is told what it must know and nothing that it does not understand, and meets its database's names. */
final class Environment implements Check {

    /** Whoever asks must find it on this machine too; elsewhere it would be another one. */
    private static final Set<String> PLACES = Set.of("DB_HOST", "BROKER_HOST");

    @Override
    public List<String> faultsIn(Manifests manifests) {
        List<String> faults = new ArrayList<>();
        Pods.in(manifests).stream().filter(Pods::isServer).forEach(server -> compare(server, manifests, faults));
        return faults;
    }

    private static void compare(Pods server, Manifests manifests, List<String> faults) {
        Settings settings = Settings.of(server.name());
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
        manifests
                .of("Cluster")
                .filter(cluster -> Manifests.name(cluster).equals(server.name() + "-db"))
                .forEach(cluster -> meet(server, cluster, settings, faults));
        if (isToldOfServices(server)) {
            faults.add(server.name() + " is told variables by chance: service links");
        }
    }

    /** Kubernetes tells pods of all services in variables of its own making, unless told not to. */
    private static boolean isToldOfServices(Pods server) {
        return !server.container().path("disableServiceLinks").asBoolean()
                && server.maker().at("/spec/template/spec/enableServiceLinks").asBoolean(true);
    }

    private static void meet(Pods server, JsonNode cluster, Settings settings, List<String> faults) {
        JsonNode made = cluster.at("/spec/bootstrap/initdb");
        if (!made.path("database").asText().equals(settings.standard(server.name() + ".db.name"))) {
            faults.add(server.name() + " looks for another database than " + made.path("database"));
        }
        if (!made.path("owner").asText().equals(settings.standard(server.name() + ".db.user"))) {
            faults.add(server.name() + " signs in under another name than " + made.path("owner"));
        }
    }
}
