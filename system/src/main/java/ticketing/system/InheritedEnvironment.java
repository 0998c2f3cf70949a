package ticketing.system;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The part of the caller's environment that the parts inherit: their settings and what every program needs. Nothing
 * else, so that a command does the same in every terminal.
 */
final class InheritedEnvironment {

    private static final Set<String> NEEDED =
            Set.of("PATH", "HOME", "USER", "TMPDIR", "TZ", "LANG", "DB_POOL_SIZE", "LOG_JOURNAL");

    /** Settings of the services, of MicroProfile, of tracing, and of Liberty's logging. */
    private static final Set<String> SETTINGS = Set.of("TICKETING_", "MP_", "OTEL_", "WLP_LOGGING_");

    private InheritedEnvironment() {}

    static Map<String, String> passedOn() {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.keySet().removeIf(name -> !isPassedOn(name));
        return environment;
    }

    static boolean isPassedOn(String name) {
        return NEEDED.contains(name) || SETTINGS.stream().anyMatch(name::startsWith);
    }
}
