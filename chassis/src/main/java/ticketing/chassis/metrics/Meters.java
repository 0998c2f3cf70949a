package ticketing.chassis.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;
import ticketing.chassis.service.ServiceName;

/**
 * Counters, timers and gauges of this service, each with the tag {@code service}. Caches them by name and tags, since the
 * registry has one lock for all lookups. Thread-safe.
 */
@ApplicationScoped
public class Meters {

    @Inject
    MetricRegistry registry;

    @Inject
    ServiceName service;

    private final Map<MetricID, Counter> counters = new ConcurrentHashMap<>();
    private final Map<MetricID, Timer> timers = new ConcurrentHashMap<>();

    public void count(String name, String description, Tag... tags) {
        count(1, name, description, tags);
    }

    public void count(long increment, String name, String description, Tag... tags) {
        counters.computeIfAbsent(
                        new MetricID(name, tags),
                        absent -> registry.counter(described(name, description), withService(tags)))
                .inc(increment);
    }

    public void time(Duration duration, String name, String description, Tag... tags) {
        timer(name, description, tags).update(duration);
    }

    /** Registers a timer with a count of 0, so that its first measurements are an increase. */
    public Timer timer(String name, String description, Tag... tags) {
        return timers.computeIfAbsent(
                new MetricID(name, tags), absent -> registry.timer(described(name, description), withService(tags)));
    }

    /** Registers a gauge that reads the source each time the metrics are read. */
    public <S> void gauge(String name, String description, S source, ToDoubleFunction<S> value, Tag... tags) {
        registry.gauge(described(name, description), source, value::applyAsDouble, withService(tags));
    }

    private Tag[] withService(Tag... tags) {
        Tag[] all = Arrays.copyOf(tags, tags.length + 1);
        all[tags.length] = new Tag("service", service.name());
        return all;
    }

    private static Metadata described(String name, String description) {
        return Metadata.builder().withName(name).withDescription(description).build();
    }
}
