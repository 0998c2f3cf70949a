package ticketing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about sources that compiled classes do not show. Each module has a test that extends these. */
public abstract class SourceRules {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int MAX_LINES = 130;
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*?.*?\\*/|//[^\n]*");
    private static final Pattern OTHER_WORDS = Pattern.compile("(?i)\\b("
            + "who(m)?ever|nobody|somebody|everybody|anybody|whatever|tell|tells|told|hear|hears|heard|say|says|said"
            + ")\\b");

    @Test
    void every_package_has_a_charter_of_at_most_five_lines() {
        assertThat(sources().map(Path::getParent).distinct()).allSatisfy(folder -> {
            Path charter = folder.resolve("package-info.java");
            assertThat(charter).exists();
            assertThat(lines(charter).stream().filter(line -> line.startsWith(" *") && !line.startsWith(" */")))
                    .hasSizeBetween(1, 5);
        });
    }

    @Test
    void no_class_has_more_than_130_lines_of_code() {
        assertThat(sources())
                .allSatisfy(source -> assertThat(code(source))
                        .as("lines of code in %s", source)
                        .hasSizeLessThanOrEqualTo(MAX_LINES));
    }

    @Test
    void no_source_has_a_to_do() {
        assertThat(sources())
                .allSatisfy(source -> assertThat(Files.readString(source)).doesNotContain("TODO", "FIXME", "@author"));
    }

    /** Words for which the vocabulary has the field's own, and verbs of speech and hearing for software. */
    @Test
    void comments_use_the_fields_words() {
        assertThat(sources())
                .allSatisfy(source -> assertThat(comments(source).results().map(MatchResult::group))
                        .as("comments in %s", source)
                        .allSatisfy(comment -> assertThat(comment).doesNotContainPattern(OTHER_WORDS)));
    }

    private static Matcher comments(Path source) {
        return COMMENT.matcher(String.join("\n", lines(source)));
    }

    /** Imports are set by the formatter. */
    private static List<String> code(Path source) {
        return lines(source).stream()
                .filter(line -> !line.startsWith("import ") && !line.isBlank())
                .toList();
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
