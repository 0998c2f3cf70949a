package ticketing.expiration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ticketing.chassis.metrics.Meters;

/** Metrics of deadlines that have passed and whose events are published. */
@ApplicationScoped
class DeadlineMetrics {

    private static final String LATENESS = "ticketing_deadline_lateness_seconds";
    private static final String LATENESS_DESCRIPTION = "Time from a deadline to the publication of its event";

    @Inject
    Meters meters;

    @PostConstruct
    void register() {
        meters.timer(LATENESS, LATENESS_DESCRIPTION);
    }

    void published(List<PassedDeadline> passed) {
        meters.count(passed.size(), "ticketing_deadlines_fired_total", "Deadlines whose event was published");
        passed.forEach(deadline -> meters.time(deadline.lateness(), LATENESS, LATENESS_DESCRIPTION));
    }
}
