package ticketing.monitoring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mistake in an alert rule. */
record AlertMutation(String how, Consumer<ObjectNode> mistake) {

    private static final Pattern THRESHOLD = Pattern.compile("(?<=[>=] )\\d+(\\.\\d+)?(?!\\d*[a-z])");

    /** All mistakes that the tests of the alert must notice. */
    static List<AlertMutation> of(ObjectNode alert) {
        List<AlertMutation> ways = new ArrayList<>();
        ways.add(new AlertMutation("never", rule -> rule.put("expr", "vector(1) > 2")));
        ways.add(new AlertMutation("always", rule -> rule.put("expr", "vector(1)")));
        ways.add(new AlertMutation("at once", rule -> rule.remove("for")));
        Matcher thresholds = THRESHOLD.matcher(alert.path("expr").asText());
        thresholds.results().forEach(threshold -> addOtherThresholds(threshold, ways));
        return ways;
    }

    private static void addOtherThresholds(MatchResult found, List<AlertMutation> ways) {
        double threshold = Double.parseDouble(found.group());
        List<Double> others = threshold == 0 ? List.of(1.0) : List.of(threshold * 2, threshold / 2);
        others.forEach(other -> ways.add(new AlertMutation(
                found.group() + " at " + found.start() + " is " + other,
                rule -> rule.put("expr", replaced(rule, found, other)))));
    }

    private static String replaced(ObjectNode rule, MatchResult found, double other) {
        return new StringBuilder(rule.path("expr").asText())
                .replace(found.start(), found.end(), String.valueOf(other))
                .toString();
    }

    @Override
    public String toString() {
        return how;
    }
}
