package ticketing.system.overview;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The metrics of one service. */
record KeyMetrics(String service, List<Metric> metrics) {

    static final String UNKNOWN = "-";

    /** The sum of a metric as text; "-" while a newly started server has not run its gauge queries yet. */
    String text(String name) {
        return text(all(name));
    }

    /** The sum of a metric, and 0 when it is missing. */
    long value(String name) {
        return Math.round(all(name).mapToDouble(Metric::value).sum());
    }

    /** The most important metrics of this service, a line each; empty for a service without any. */
    List<String> lines() {
        return switch (service) {
            case "orders" ->
                List.of("orders: " + ordersByStatus(), mostOverdue("ticketing_orders_overdue_oldest_seconds"));
            case "payments" ->
                List.of("payments: " + text("ticketing_payments_pending") + " pending, "
                        + text("ticketing_payments_refunds_due") + " refunds due");
            case "expiration" ->
                List.of(
                        "deadlines: " + text("ticketing_deadlines_pending") + " pending",
                        mostOverdue("ticketing_deadlines_overdue_oldest_seconds"));
            default -> List.of();
        };
    }

    /** The violated invariants, each with its number of violations. */
    List<String> violations() {
        return all("ticketing_invariant_violations")
                .filter(metric -> metric.value() != 0)
                .map(metric -> "%s (%s: %d)".formatted(metric.label("invariant"), service, Math.round(metric.value())))
                .toList();
    }

    private String ordersByStatus() {
        return Stream.of("created", "awaiting:payment", "complete", "cancelled")
                .map(status -> text(all("ticketing_orders")
                                .filter(orders -> orders.label("status").equals(status)))
                        + " " + status)
                .collect(Collectors.joining(", "));
    }

    private String mostOverdue(String metric) {
        return "most overdue: " + text(metric) + " s";
    }

    private Stream<Metric> all(String name) {
        return metrics.stream().filter(metric -> metric.name().equals(name));
    }

    private static String text(Stream<Metric> metrics) {
        return metrics.map(Metric::value)
                .reduce(Double::sum)
                .map(value -> Long.toString(Math.round(value)))
                .orElse(UNKNOWN);
    }
}
