package ticketing.expiration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ticketing.chassis.metrics.GaugeQuery;
import ticketing.chassis.metrics.GaugeSource;

/** Gauges of pending and overdue deadlines. */
@ApplicationScoped
class DeadlineGauges implements GaugeSource {

    @Override
    public List<GaugeQuery> queries() {
        return List.of(
                GaugeQuery.of(
                        "ticketing_deadlines_pending",
                        "Deadlines that have not passed, or are not published yet",
                        "select count(*) from deadline"),
                GaugeQuery.of(
                        "ticketing_deadlines_overdue_oldest_seconds",
                        "Time since the oldest deadline passed that is not published yet; 0 when there is none",
                        "select coalesce(greatest(0, extract(epoch from clock_timestamp() - min(due_at))), 0)"
                                + " from deadline"));
    }
}
