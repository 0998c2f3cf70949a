package ticketing.system.glance;

import java.util.List;
import java.util.Optional;

/** What one server told when it was asked. */
record ServerReport(Readiness readiness, List<Figure> figures) {

    /** Nothing when it spoke of no health at all. */
    static Optional<ServerReport> of(String health, String metrics) {
        return Readiness.parse(health).map(readiness -> new ServerReport(readiness, Figure.in(metrics)));
    }

    /** Its figures of one service. */
    List<Figure> figures(String service) {
        return figures.stream()
                .filter(figure -> figure.label("service").equals(service))
                .toList();
    }
}
