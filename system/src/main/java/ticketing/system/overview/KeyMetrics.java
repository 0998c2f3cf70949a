package ticketing.system.overview;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one service counts, in its own database. */
record KeyMetrics(String service, List<Metric> figures) {

    static final String UNKNOWN = "-";

    /** A figure as it was told: a server that has just been started has not asked its database yet. */
    String told(String name) {
        return told(all(name));
    }

    /** A figure as a number, and 0 when it was not told. */
    long value(String name) {
        return Math.round(all(name).mapToDouble(Metric::value).sum());
    }

    /** What matters most of this service, if anything does. */
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

    /** The promises that it finds broken, and how often. */
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
