package ticketing.chaos;

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

/** A verdict as a page: the timeline, the faults with their recoveries, and what was violated. */
public final class Report {

    private final Verdict verdict;

    private Report(Verdict verdict) {
        this.verdict = verdict;
    }

    public static Report of(Verdict verdict) {
        return new Report(verdict);
    }

    /** Writes {@code report.html} there, and returns its path. */
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
        try (InputStream template = Report.class.getResourceAsStream("/chaos/report.html")) {
            Drawing drawing = new Drawing(verdict);
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{summary}}", escaped(verdict.summary()))
                    .replace("{{state}}", verdict.isClean() ? "clean" : "violated")
                    .replace("{{headline}}", headline())
                    .replace("{{figures}}", figures())
                    .replace("{{timeline}}", drawing.svg())
                    .replace("{{faults}}", faults())
                    .replace("{{violations}}", violations());
        }
    }

    private String headline() {
        return verdict.isClean()
                ? "Nothing lost, nothing sold twice"
                : verdict.violations().size() + " violations";
    }

    private String figures() {
        return figure("requests", verdict.operations().size())
                + figure("done", verdict.count(Outcome.DONE))
                + figure("refused", verdict.count(Outcome.REFUSED))
                + figure("told to come again", verdict.count(Outcome.BUSY))
                + figure("without an answer", verdict.count(Outcome.UNKNOWN))
                + figure("tickets all wanted", verdict.figures().rushes())
                + figure("deadline races", verdict.figures().races())
                + figure("processes killed", verdict.kills());
    }

    private static String figure(String name, long value) {
        return "<div><dt>%s</dt><dd>%,d</dd></div>".formatted(name, value);
    }

    private String faults() {
        Map<String, List<Injury>> byName = verdict.injuries().stream()
                .collect(Collectors.groupingBy(Injury::fault, TreeMap::new, Collectors.toList()));
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
        return verdict.violations().stream()
                .map(each -> "<li>" + escaped(each) + "</li>")
                .collect(Collectors.joining("\n"));
    }

    private static Duration longest(List<Injury> injuries) {
        return injuries.stream()
                .map(Injury::length)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private static Duration median(List<Injury> injuries) {
        List<Duration> sorted = injuries.stream().map(Injury::length).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static String seconds(Duration length) {
        return "%.1f s".formatted(length.toMillis() / 1000.0);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
