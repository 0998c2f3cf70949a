package ticketing.monitoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Metrics of other exporters, from their documentation, and those of recording rules. */
final class ExporterMetrics {

    private static final Path LIST = Path.of("src/test/resources/monitoring/exporters.txt");

    private ExporterMetrics() {}

    static List<MetricSample> figures() {
        try (Stream<String> lines = Files.lines(LIST)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .map(columns -> new MetricSample(columns[0], labels(columns[1])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<MetricSample> recorded(Alerts alerts) {
        return alerts.all()
                .filter(rule -> rule.has("record"))
                .map(rule -> rule.path("record"))
                .map(JsonNode::asText)
                .map(name -> new MetricSample(name, Map.of()))
                .toList();
    }

    private static Map<String, String> labels(String names) {
        return Stream.of(names.split("\\s*,\\s*")).collect(Collectors.toMap(name -> name, name -> MetricSample.ANY));
    }
}
