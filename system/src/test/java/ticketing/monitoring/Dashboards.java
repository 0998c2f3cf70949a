package ticketing.monitoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The dashboards for Grafana. */
final class Dashboards {

    private static final Path FOLDER = Alerts.FOLDER.resolve("dashboards");
    private static final Pattern VALUES = Pattern.compile("label_values\\((.*), (\\w+)\\)");

    private Dashboards() {}

    /** The queries of all panels and variables, with variables replaced. */
    static List<PromQuery> queries() {
        return all().flatMap(board -> Stream.concat(
                        board.findValues("expr").stream().map(JsonNode::asText),
                        board.findValues("query").stream()
                                .map(JsonNode::asText)
                                .map(VALUES::matcher)
                                .filter(Matcher::matches)
                                .map(values -> "count by (" + values.group(2) + ") (" + values.group(1) + ")")))
                .map(Dashboards::filledIn)
                .distinct()
                .map(PromQuery::new)
                .toList();
    }

    private static String filledIn(String expression) {
        return expression
                .replace("$__rate_interval", "5m")
                .replace("$__range", "6h")
                .replace("$namespace", "shop")
                .replace("$service", ".+");
    }

    private static Stream<JsonNode> all() {
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> {
                        try {
                            return json.readTree(file.toFile());
                        } catch (IOException malformed) {
                            throw new UncheckedIOException(malformed);
                        }
                    })
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
