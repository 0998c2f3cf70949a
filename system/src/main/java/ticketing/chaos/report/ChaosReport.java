package ticketing.chaos.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ticketing.chaos.client.Outcome;
import ticketing.chaos.fault.InjectedFault;

/** Writes a run's result as an HTML page: timeline, faults with recovery times, violations. */
public final class ChaosReport {

    private final RunResult result;

    private ChaosReport(RunResult result) {
        this.result = result;
    }

    public static ChaosReport of(RunResult result) {
        return new ChaosReport(result);
    }

    /** Writes {@code report.html} into the folder, and returns its path. */
    public Path writeTo(Path folder) {
        try {
            Path file = folder.resolve("report.html");
            Files.writeString(file, html());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String html() throws IOException {
        try (InputStream template = ChaosReport.class.getResourceAsStream("/chaos/report.html")) {
            TimelineDrawing drawing = new TimelineDrawing(result);
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{summary}}", escaped(result.summary()))
                    .replace("{{state}}", result.isClean() ? "clean" : "violated")
                    .replace("{{headline}}", headline())
                    .replace("{{numbers}}", numbers())
                    .replace("{{timeline}}", drawing.svg())
                    .replace("{{faults}}", faults())
                    .replace("{{violations}}", violations());
        }
    }

    private String headline() {
        return result.isClean()
                ? "Nothing lost, nothing sold twice"
                : result.violations().size() + " violations";
    }

    private String numbers() {
        return number("requests", result.operations().size())
                + number("done", result.count(Outcome.DONE))
                + number("refused", result.count(Outcome.REFUSED))
                + number("answered 503", result.count(Outcome.BUSY))
                + number("without a response", result.count(Outcome.UNKNOWN))
                + number("tickets ordered by all", result.numbers().rushes())
                + number("deadline races", result.numbers().races())
                + number("processes killed", result.kills());
    }

    private static String number(String name, long value) {
        return "<div><dt>%s</dt><dd>%,d</dd></div>".formatted(name, value);
    }

    private String faults() {
        Map<String, List<InjectedFault>> byName = result.injected().stream()
                .collect(Collectors.groupingBy(InjectedFault::fault, TreeMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .sorted(Comparator.comparing(entry -> longest(entry.getValue()).negated()))
                .map(entry -> "<tr><td>%s</td><td>%d</td><td>%s</td><td>%s</td></tr>"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().size(),
                                seconds(median(entry.getValue())),
                                seconds(longest(entry.getValue()))))
                .collect(Collectors.joining("\n"));
    }

    private String violations() {
        return result.violations().stream()
                .map(each -> "<li>" + escaped(each) + "</li>")
                .collect(Collectors.joining("\n"));
    }

    private static Duration longest(List<InjectedFault> injected) {
        return injected.stream()
                .map(InjectedFault::length)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private static Duration median(List<InjectedFault> injected) {
        List<Duration> sorted =
                injected.stream().map(InjectedFault::length).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static String seconds(Duration length) {
        return "%.1f s".formatted(length.toMillis() / 1000.0);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
