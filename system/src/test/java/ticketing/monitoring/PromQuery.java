package ticketing.monitoring;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A PromQL expression, parsed as far as its metrics and labels. */
record PromQuery(String expression) {

    private static final Pattern GROUPING = Pattern.compile("\\b(?:by|on)\\s*\\(([^)]*)\\)");
    private static final Pattern ADJUSTING =
            Pattern.compile("\\b(?:by|on|without|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern RANGE = Pattern.compile("\\[[^]]*]");
    private static final Pattern SELECTOR =
            Pattern.compile("(?<![\\w:.])([a-zA-Z_:][\\w:]*+)\\s*+(?:\\{([^}]*)})?(?!\\s*\\()");
    private static final Pattern CONDITION = Pattern.compile("(\\w+)\\s*(=~|!~|!=|=)\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "unless", "bool", "offset");

    /** One condition on a label. */
    record Condition(String label, String operator, String value) {

        private static Condition of(MatchResult found) {
            return new Condition(found.group(1), found.group(2), found.group(3));
        }

        boolean admits(String actual) {
            return switch (operator) {
                case "=" -> actual.equals(value);
                case "!=" -> !actual.equals(value);
                case "=~" -> actual.matches(value);
                default -> !actual.matches(value);
            };
        }
    }

    /** The metrics of one name, with conditions on their labels. */
    record Selector(String name, Set<Condition> conditions) {}

    Set<Selector> selectors() {
        String bare =
                RANGE.matcher(ADJUSTING.matcher(expression).replaceAll("")).replaceAll("");
        return SELECTOR.matcher(bare)
                .results()
                .filter(found -> !KEYWORDS.contains(found.group(1)))
                .map(found -> new Selector(found.group(1), conditions(found.group(2))))
                .collect(Collectors.toSet());
    }

    /** The labels that it groups by. */
    Set<String> groupings() {
        return GROUPING.matcher(expression)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split("\\s*,\\s*")))
                .filter(label -> !label.isBlank())
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private static Set<Condition> conditions(String text) {
        return text == null
                ? Set.of()
                : CONDITION.matcher(text).results().map(Condition::of).collect(Collectors.toSet());
    }
}
