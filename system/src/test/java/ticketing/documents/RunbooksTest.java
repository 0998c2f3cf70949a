package ticketing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Metrics and log lines that runbooks quote exist. */
class RunbooksTest {

    private static final Path RUNBOOKS = DocumentPage.TOP.resolve("docs/runbooks");

    /** Without the suffixes of histograms; recorded metrics, which have colons, are excluded. */
    private static final Pattern FIGURE =
            Pattern.compile("(?<![:\\w])(ticketing_[a-z_]+?)(?:_(?:count|sum|bucket|max))?(?![:\\w])");

    private static final Pattern QUOTED = Pattern.compile("`([A-Z…][^`\\n]*\\s[^`]*)`");

    /** Messages of PostgreSQL and the broker. */
    private static final Pattern OTHERS = Pattern.compile("(?s)(AMQ\\d+|FATAL): .*");

    private static final int TOO_SHORT = 5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outbox-stuck",
                "dead-letters",
                "overdue-reservations",
                "payment-unknown",
                "broker-disk",
                "database-failover",
                "key-rotation",
                "restore-from-backup",
                "rolling-upgrade",
                "scale-out"
            })
    void every_runbook_has_its_sections(String name) {
        assertThat(new DocumentPage(RUNBOOKS.resolve(name + ".md")).text())
                .contains("## Never", "## ")
                .containsPattern("## .*[Oo]ver");
    }

    @Test
    void every_metric_in_a_runbook_is_documented() throws IOException {
        String explained = DocumentPage.of("figures.md").text();

        assertThat(matches(FIGURE, pages()))
                .allSatisfy(figure -> assertThat(explained).contains("`" + figure + "`"));
    }

    @Test
    void every_quoted_log_line_is_in_the_code() throws IOException {
        String code = code();

        assertThat(matches(QUOTED, pages()))
                .filteredOn(line -> !OTHERS.matcher(line).matches())
                .hasSizeGreaterThan(15)
                .allSatisfy(line -> assertThat(parts(line))
                        .allSatisfy(part -> assertThat(code).contains(part)));
    }

    /** The constant parts of a quoted line. */
    private static List<String> parts(String line) {
        return Stream.of(line.replaceAll("\\s+", " ").split("…"))
                .map(String::strip)
                .filter(part -> part.length() > TOO_SHORT)
                .toList();
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(found.groupCount()))
                .distinct()
                .toList();
    }

    private static String pages() throws IOException {
        return read(RUNBOOKS, ".md");
    }

    /** String literals over several lines are joined. */
    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> modules = Files.list(DocumentPage.TOP)) {
            for (Path sources :
                    modules.map(module -> module.resolve("src/main/java")).toList()) {
                if (Files.isDirectory(sources)) {
                    code.append(read(sources, ".java").replaceAll("\"\\s*\\+\\s*\"", ""));
                }
            }
        }
        return code.toString();
    }

    private static String read(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(file -> new DocumentPage(file).text())
                    .collect(Collectors.joining("\n"));
        }
    }
}
