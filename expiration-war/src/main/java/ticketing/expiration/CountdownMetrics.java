package ticketing.expiration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;
import ticketing.platform.Database;
import ticketing.platform.Service;

/** The countdown's figures: how many orders are waited for, and how punctually they are told. */
@ApplicationScoped
public class CountdownMetrics {

    private static final Logger LOG = System.getLogger(CountdownMetrics.class.getName());
    private static final String PENDING = "select count(*) from deadline";

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Database database;

    @Inject
    private Service service;

    private volatile long pending;

    @PostConstruct
    void register() {
        metrics.gauge(
                described("ticketing_deadlines_pending", "Orders whose deadline has not been announced"),
                this,
                m -> m.pending,
                of());
    }

    void announced(List<Missed> missed) {
        metrics.counter(described("ticketing_deadlines_fired_total", "Deadlines that have passed"), of())
                .inc(missed.size());
        Timer lateness = metrics.timer(
                described("ticketing_deadline_lateness_seconds", "From when a deadline was due to its announcement"),
                of());
        missed.forEach(deadline -> lateness.update(deadline.lateness()));
    }

    void measurePending() {
        try (Connection connection = database.background().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(PENDING)) {
            row.next();
            pending = row.getLong(1);
        } catch (SQLException away) {
            LOG.log(Level.DEBUG, "The deadlines could not be counted", away);
        }
    }

    private Tag of() {
        return new Tag("service", service.name());
    }

    private static Metadata described(String name, String description) {
        return Metadata.builder().withName(name).withDescription(description).build();
    }
}
