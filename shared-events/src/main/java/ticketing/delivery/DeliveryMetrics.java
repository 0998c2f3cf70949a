package ticketing.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import ticketing.platform.Database;
import ticketing.platform.Service;

/** The post's figures. The outbox is measured by its relay every few seconds, not by whoever reads the figures. */
@ApplicationScoped
public class DeliveryMetrics {

    private static final Logger LOG = System.getLogger(DeliveryMetrics.class.getName());
    private static final String OUTBOX = "select count(*),"
            + " coalesce(extract(epoch from clock_timestamp() - min(occurred_at)), 0) from delivery.outbox";

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Database database;

    @Inject
    private Service service;

    private final Map<MetricID, Counter> counters = new ConcurrentHashMap<>();
    private volatile long pending;
    private volatile double oldestAge;

    @PostConstruct
    void register() {
        metrics.gauge(described("ticketing_outbox_pending", "Events that wait to be sent"), this, m -> m.pending, of());
        metrics.gauge(
                described("ticketing_outbox_oldest_age_seconds", "Age of the oldest event that waits to be sent"),
                this,
                m -> m.oldestAge,
                of());
    }

    void published(String type) {
        count("ticketing_events_published_total", "Events that the broker took", new Tag("type", type));
    }

    /** Results: {@code applied}, {@code duplicate}, {@code stale}, {@code failed}. */
    void consumed(String type, String result) {
        String description = "Events that came, by what became of them";
        count("ticketing_events_consumed_total", description, new Tag("type", type), new Tag("result", result));
    }

    /** The registry is asked once for each counter: it has one lock for all, and every event passes here. */
    private void count(String name, String description, Tag... tags) {
        counters.computeIfAbsent(
                        new MetricID(name, tags),
                        absent -> metrics.counter(
                                described(name, description),
                                Stream.concat(Stream.of(of()), Stream.of(tags)).toArray(Tag[]::new)))
                .inc();
    }

    void measureOutbox() {
        try (Connection connection = database.background().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(OUTBOX)) {
            row.next();
            pending = row.getLong(1);
            oldestAge = row.getDouble(2);
        } catch (SQLException away) {
            LOG.log(Level.DEBUG, "The outbox could not be measured", away);
        }
    }

    private Tag of() {
        return new Tag("service", service.name());
    }

    private static Metadata described(String name, String description) {
        return Metadata.builder().withName(name).withDescription(description).build();
    }
}
