package ticketing.system.overview;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The metrics of one service. */
record KeyMetrics(String service, List<Metric> figures) {

    static final String UNKNOWN = "-";

    /** The sum of a metric as text; "-" while a newly started server has not run its gauge queries yet. */
    String told(String name) {
        return told(all(name));
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
                List.of("payments: " + told("ticketing_payments_pending") + " pending, "
                        + told("ticketing_payments_refunds_due") + " refunds due");
            case "expiration" ->
                List.of(
                        "deadlines: " + told("ticketing_deadlines_pending") + " pending",
                        mostOverdue("ticketing_deadlines_overdue_oldest_seconds"));
            default -> List.of();
        };
    }

    /** The violated invariants, each with its number of violations. */
    List<String> violations() {
        return all("ticketing_invariant_violations")
                .filter(figure -> figure.value() != 0)
                .map(figure -> "%s (%s: %d)".formatted(figure.label("invariant"), service, Math.round(figure.value())))
                .toList();
    }

    private String ordersByStatus() {
        return Stream.of("created", "awaiting:payment", "complete", "cancelled")
                .map(status -> told(all("ticketing_orders")
                                .filter(orders -> orders.label("status").equals(status)))
                        + " " + status)
                .collect(Collectors.joining(", "));
    }

    private String mostOverdue(String figure) {
        return "most overdue: " + told(figure) + " s";
    }

    private Stream<Metric> all(String name) {
        return figures.stream().filter(figure -> figure.name().equals(name));
    }

    private static String told(Stream<Metric> figures) {
        return figures.map(Metric::value)
                .reduce(Double::sum)
                .map(value -> Long.toString(Math.round(value)))
                .orElse(UNKNOWN);
    }
}
