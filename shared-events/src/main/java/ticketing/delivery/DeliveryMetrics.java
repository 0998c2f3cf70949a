package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;
import ticketing.platform.Service;

/** The post's counters. */
@ApplicationScoped
public class DeliveryMetrics {

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Service service;

    /** As long as the inbox remembers. What a sender claims beyond that may not even fit into a timer. */
    private static final Duration LONGEST_LAG = Duration.ofDays(14);

    private final Map<String, Timer> timers = new ConcurrentHashMap<>();
    private final Map<MetricID, Counter> counters = new ConcurrentHashMap<>();

    void published(String type) {
        count("ticketing_events_published_total", "Events that the broker took", new Tag("type", type));
    }

    /** Results: {@code applied}, {@code duplicate}, {@code stale}, {@code failed}. */
    void consumed(String type, String result) {
        String description = "Events that came, by what became of them";
        count("ticketing_events_consumed_total", description, new Tag("type", type), new Tag("result", result));
    }

    /** From when an event happened until it has had its effect here; no figure when the sender's clock was absurd. */
    void lag(String type, Duration length) {
        if (length.isNegative() || length.compareTo(LONGEST_LAG) > 0) {
            return;
        }
        Metadata described = described("ticketing_event_lag_seconds", "From an event to its effect");
        timers.computeIfAbsent(type, absent -> metrics.timer(described, of(), new Tag("type", type)))
                .update(length);
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

    private Tag of() {
        return new Tag("service", service.name());
    }

    private static Metadata described(String name, String description) {
        return Metadata.builder().withName(name).withDescription(description).build();
    }
}
