package ticketing.monitoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ticketing.monitoring.PromQuery.Condition;
import ticketing.monitoring.PromQuery.Selector;

/** The metrics that exist. A query of any other metric returns nothing, which nothing else would notice. */
record AvailableMetrics(Collection<MetricSample> samples) {

    /** Labels that Prometheus adds to each metric of a ServiceMonitor. */
    private static final Set<String> ADDED =
            Set.of("namespace", "service", "pod", "container", "instance", "job", "endpoint");

    /** The metrics that a query uses and that do not exist, a sentence each. */
    List<String> faultsIn(PromQuery query) {
        List<String> faults = new ArrayList<>();
        for (Selector selector : query.selectors()) {
            if (samples.stream().noneMatch(sample -> isMeant(selector, sample))) {
                faults.add("no figure " + selector + " for " + query.expression());
            }
        }
        query.groupings().stream()
                .filter(label -> !ADDED.contains(label))
                .filter(label -> samples.stream().noneMatch(sample -> has(sample, label, query)))
                .forEach(label -> faults.add("no label " + label + " for " + query.expression()));
        return faults;
    }

    private static boolean has(MetricSample sample, String label, PromQuery query) {
        return sample.labels().containsKey(label)
                && query.selectors().stream().anyMatch(selector -> isMeant(selector, sample));
    }

    private static boolean isMeant(Selector selector, MetricSample sample) {
        return selector.name().equals(sample.name())
                && selector.conditions().stream().allMatch(condition -> isMet(condition, sample));
    }

    private static boolean isMet(Condition condition, MetricSample sample) {
        Optional<String> actual = Optional.ofNullable(sample.labels().get(condition.label()));
        return actual.map(value -> value.equals(MetricSample.ANY) || condition.admits(value))
                .orElse(ADDED.contains(condition.label()));
    }
}
