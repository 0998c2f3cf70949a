package ticketing.system.front;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps paths to servers: the paths below a service's root to its servers, all others to the client's. */
final class Routes {

    private static final Map<String, String> SERVICE_ROOTS = Map.of(
            "/api/users", "auth",
            "/api/tickets", "tickets",
            "/api/orders", "orders",
            "/api/payments", "payments",
            "/api/expiration", "expiration");

    private static final String CLIENT = "client";
    private static final String ALL = "all";

    private final Map<String, List<URI>> servers = new LinkedHashMap<>();

    /** @param pairs as {@code orders=http://127.0.0.1:20001}; a name is repeated for each of its servers */
    Routes(Collection<String> pairs) {
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            servers.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(URI.create(parts[1]));
        }
    }

    /** The names of the applications that have servers. */
    Collection<String> names() {
        return servers.keySet();
    }

    List<URI> servers(String name) {
        return servers.get(name);
    }

    /** The application of a path, which is not decoded. */
    String nameFor(String path) {
        if (servers.containsKey(ALL)) {
            return ALL;
        }
        return SERVICE_ROOTS.entrySet().stream()
                .filter(root -> isBelow(root.getKey(), path))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(CLIENT);
    }

    private static boolean isBelow(String root, String path) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
