package ticketing.monitoring;

import java.util.List;
import java.util.stream.Stream;

/** All that alerts and dashboards ask. */
final class Questions {

    private Questions() {}

    static List<Query> all() {
        Stream<Query> alerts = Alerts.asDelivered()
                .all()
                .map(rule -> rule.path("expr").asText())
                .map(Query::new);
        return Stream.concat(alerts, Dashboards.queries().stream()).distinct().toList();
    }
}
