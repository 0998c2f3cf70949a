package ticketing.system.overview;

import java.util.List;
import java.util.Optional;

/** What one server told when it was asked. */
record ServerReport(ReadinessReport readiness, List<Metric> figures) {

    /** Nothing when it spoke of no health at all. */
    static Optional<ServerReport> of(String health, String metrics) {
        return ReadinessReport.parse(health).map(readiness -> new ServerReport(readiness, Metric.in(metrics)));
    }

    /** Its figures of one service. */
    List<Metric> figures(String service) {
        return figures.stream()
                .filter(figure -> figure.label("service").equals(service))
                .toList();
    }
}
