package ticketing.monitoring;

import java.util.List;
import java.util.stream.Stream;

/** All queries of alerts and dashboards. */
final class MonitoringQueries {

    private MonitoringQueries() {}

    static List<PromQuery> all() {
        Stream<PromQuery> alerts = Alerts.asDelivered()
                .all()
                .map(rule -> rule.path("expr").asText())
                .map(PromQuery::new);
        return Stream.concat(alerts, Dashboards.queries().stream()).distinct().toList();
    }
}
