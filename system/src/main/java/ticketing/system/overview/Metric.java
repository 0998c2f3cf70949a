package ticketing.system.overview;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One sample of a metric at {@code /metrics}. */
record Metric(String name, Map<String, String> labels, double value) {

    private static final Pattern LINE = Pattern.compile("(?m)^(\\w+)(?:\\{([^}]*)})? (\\S+)");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** All samples of the marketplace's own metrics in a text in Prometheus' format; other lines are ignored. */
    static List<Metric> in(String text) {
        return LINE.matcher(text)
                .results()
                .filter(line -> line.group(1).startsWith("ticketing_"))
                .map(Metric::of)
                .toList();
    }

    /** The value of a label; empty when there is none of that name. */
    String label(String label) {
        return labels.getOrDefault(label, "");
    }

    private static Metric of(MatchResult line) {
        String labels = line.group(2) == null ? "" : line.group(2);
        return new Metric(
                line.group(1),
                LABEL.matcher(labels)
                        .results()
                        .collect(Collectors.toMap(label -> label.group(1), label -> label.group(2))),
                Double.parseDouble(line.group(3)));
    }
}
