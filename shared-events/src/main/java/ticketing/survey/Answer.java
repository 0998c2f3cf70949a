package ticketing.survey;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a question was last answered, by the value of its label. A value that is not heard of any more counts 0. */
final class Answer {

    private volatile Map<String, Double> figures = Map.of();

    double of(String value) {
        return figures.getOrDefault(value, 0.0);
    }

    /** All of it, by the value of the label. */
    Map<String, Double> figures() {
        return figures;
    }

    /** Returns the values that were never heard of before. */
    Set<String> become(Map<String, Double> heard) {
        Set<String> fresh = new TreeSet<>(heard.keySet());
        fresh.removeAll(figures.keySet());
        Map<String, Double> next = new TreeMap<>();
        figures.keySet().forEach(value -> next.put(value, 0.0));
        next.putAll(heard);
        figures = next;
        return fresh;
    }
}
