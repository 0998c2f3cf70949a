package ticketing.system;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What of the caller's environment reaches the parts: their settings and what any program needs, and nothing by which
 * the same command would do one thing in one terminal and another in the next.
 */
final class InheritedEnvironment {

    private static final Set<String> NEEDED =
            Set.of("PATH", "HOME", "USER", "TMPDIR", "TZ", "LANG", "DB_POOL_SIZE", "LOG_JOURNAL");

    /** Settings of ours, of MicroProfile's, of traces, and of how Liberty writes its logs. */
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
