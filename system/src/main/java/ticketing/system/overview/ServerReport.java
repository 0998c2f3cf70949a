package ticketing.system.overview;

import java.util.List;
import java.util.Optional;

/** The health and the metrics of one server. */
record ServerReport(ReadinessReport readiness, List<Metric> figures) {

    /** Empty for a server without readable health. */
    static Optional<ServerReport> of(String health, String metrics) {
        return ReadinessReport.parse(health).map(readiness -> new ServerReport(readiness, Metric.in(metrics)));
    }

    /** Its metrics of one service. */
    List<Metric> figures(String service) {
        return figures.stream()
                .filter(figure -> figure.label("service").equals(service))
                .toList();
    }
}
