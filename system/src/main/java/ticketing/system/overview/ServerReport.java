package ticketing.system.overview;

import java.util.List;
import java.util.Optional;

/** The health and the metrics of one server. */
record ServerReport(ReadinessReport readiness, List<Metric> metrics) {

    /** Empty for a server without readable health. */
    static Optional<ServerReport> of(String health, String metrics) {
        return ReadinessReport.parse(health).map(readiness -> new ServerReport(readiness, Metric.in(metrics)));
    }

    /** Its metrics of one service. */
    List<Metric> metrics(String service) {
        return metrics.stream()
                .filter(metric -> metric.label("service").equals(service))
                .toList();
    }
}
