package ticketing.openshift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A database accepts all connections of its service's pools, at the highest number of instances. */
final class Connections implements Check {

    private static final Pattern POOL = Pattern.compile("(?s)<dataSource .*?maxPoolSize=\"([^\"]+)\"");

    /** Connections of PostgreSQL's administrator and of the operator. */
    private static final int OTHERS = 20;

    @Override
    public List<String> faultsIn(Manifests manifests) {
        List<String> faults = new ArrayList<>();
        manifests.of("Cluster").forEach(cluster -> {
            String service = Manifests.name(cluster).replaceAll("-db$", "");
            int most = pools(service) * instances(manifests.get("OpenLibertyApplication", service)) + OTHERS;
            int taken =
                    cluster.at("/spec/postgresql/parameters/max_connections").asInt();
            if (taken < most) {
                faults.add(service + " may open " + most + " connections, its database takes " + taken);
            }
        });
        return faults;
    }

    /** With surge instances during a rolling update. */
    private static int instances(JsonNode server) {
        JsonNode spec = server.path("spec");
        int most =
                spec.at("/autoscaling/maxReplicas").asInt(spec.path("replicas").asInt());
        return most + (most + 3) / 4;
    }

    private static int pools(String service) {
        String standard = Settings.of(service).standard("db.pool.size");
        return Settings.fragments(service)
                .flatMap(
                        fragment -> POOL.matcher(RepositoryFiles.read(fragment)).results())
                .mapToInt(pool -> Integer.parseInt(pool.group(1).replace("${db.pool.size}", standard)))
                .sum();
    }
}
