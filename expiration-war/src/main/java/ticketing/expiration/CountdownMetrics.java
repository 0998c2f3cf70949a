package ticketing.expiration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;
import ticketing.platform.Service;

/** How punctually orders are told that their time is over. */
@ApplicationScoped
public class CountdownMetrics {

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Service service;

    void announced(List<Missed> missed) {
        metrics.counter(described("ticketing_deadlines_fired_total", "Deadlines that have passed"), of())
                .inc(missed.size());
        Timer lateness = metrics.timer(
                described("ticketing_deadline_lateness_seconds", "From when a deadline was due to its announcement"),
                of());
        missed.forEach(deadline -> lateness.update(deadline.lateness()));
    }

    private Tag of() {
        return new Tag("service", service.name());
    }

    private static Metadata described(String name, String description) {
        return Metadata.builder().withName(name).withDescription(description).build();
    }
}
