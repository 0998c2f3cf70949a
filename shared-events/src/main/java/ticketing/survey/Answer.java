package ticketing.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a question was last answered, by the value of its label. A value that is not heard of any more counts 0. */
final class Answer {

    private volatile Map<String, Double> figures = Map.of();

    double of(String value) {
        return figures.getOrDefault(value, 0.0);
    }

    /** Returns the values that were never heard of before. */
    Set<String> become(Map<String, Double> heard) {
        Set<String> fresh = new TreeSet<>(heard.keySet());
        fresh.removeAll(figures.keySet());
        Map<String, Double> next = new HashMap<>();
        figures.keySet().forEach(value -> next.put(value, 0.0));
        next.putAll(heard);
        figures = next;
        return fresh;
    }
}
