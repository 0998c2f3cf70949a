package ticketing.system.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The status of one service, by one of its servers: the metrics are those of the service's database, and so the
 * same at each.
 */
record ServiceOverview(String service, Optional<ServerReport> server) {

    static final String HEADING = row("SERVICE", "READY", "DATABASE", "BROKER", "WAITING", "OLDEST", "DEAD LETTERS");

    private static final String PENDING = "ticketing_outbox_pending";
    private static final String OLDEST = "ticketing_outbox_oldest_age_seconds";
    private static final String DEAD_LETTERS = "ticketing_dead_letters";

    /**
     * A delay of more than this needs an operator. Event delivery and sweeps take a second or two, an open order
     * its grace period.
     */
    private static final long LATE_SECONDS = 60;

    /** A ready server is preferred. */
    static ServiceOverview of(String service, List<ServerReport> reports) {
        List<ServerReport> covering = reports.stream()
                .filter(report -> report.readiness().covers(service))
                .toList();
        return new ServiceOverview(
                service,
                covering.stream()
                        .filter(report -> report.readiness().isReady(service))
                        .findFirst()
                        .or(() -> covering.stream().findFirst()));
    }

    List<String> lines() {
        if (server.isEmpty()) {
            String unknown = KeyMetrics.UNKNOWN;
            return List.of(row(service, "silent", unknown, unknown, unknown, unknown, unknown));
        }
        KeyMetrics metrics = metrics();
        List<String> lines = new ArrayList<>(List.of(row(
                service,
                yesOrNo(isReady()),
                yesOrNo(isTrue("reachable")),
                yesOrNo(isTrue("brokerReachable")),
                metrics.text(PENDING),
                metrics.text(OLDEST) + " s",
                metrics.text(DEAD_LETTERS))));
        metrics.lines().forEach(line -> lines.add("    " + line));
        return lines;
    }

    /** What an operator should look at, a sentence each. */
    List<String> concerns() {
        if (server.isEmpty()) {
            return List.of(service + " is silent");
        }
        return Stream.of(
                        concern(!isReady(), "is not ready"),
                        concern(!isTrue("brokerReachable"), "does not reach the broker"),
                        concern(metrics().value(DEAD_LETTERS) > 0, "has dead letters"),
                        late(OLDEST, "has events that wait for %d s"),
                        late("ticketing_orders_overdue_oldest_seconds", "has an order that is overdue by %d s"),
                        late("ticketing_deadlines_overdue_oldest_seconds", "has a deadline that is overdue by %d s"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The service's metrics; none while no server responds. */
    KeyMetrics metrics() {
        return new KeyMetrics(
                service, server.map(report -> report.metrics(service)).orElse(List.of()));
    }

    private Optional<String> late(String metric, String message) {
        long seconds = metrics().value(metric);
        return concern(seconds > LATE_SECONDS, message.formatted(seconds));
    }

    private Optional<String> concern(boolean isOne, String message) {
        return isOne ? Optional.of(service + " " + message) : Optional.empty();
    }

    private boolean isReady() {
        return server.orElseThrow().readiness().isReady(service);
    }

    private boolean isTrue(String name) {
        return server.orElseThrow().readiness().isTrue(service, name);
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static String row(Object... cells) {
        return "%-11s  %-6s  %-8s  %-6s  %9s  %9s  %12s".formatted(cells);
    }
}
