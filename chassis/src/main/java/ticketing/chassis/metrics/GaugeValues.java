package ticketing.chassis.metrics;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The last result of a gauge query, by label value. A label value that is missing in a later result is 0. Thread-safe. */
final class GaugeValues {

    private volatile Map<String, Double> values = Map.of();

    double of(String label) {
        return values.getOrDefault(label, 0.0);
    }

    /** All values, by label value. */
    Map<String, Double> values() {
        return values;
    }

    /** Replaces the values; returns the label values that were in no result before. */
    Set<String> update(Map<String, Double> result) {
        Set<String> added = new TreeSet<>(result.keySet());
        added.removeAll(values.keySet());
        Map<String, Double> next = new TreeMap<>();
        values.keySet().forEach(label -> next.put(label, 0.0));
        next.putAll(result);
        values = next;
        return added;
    }
}
