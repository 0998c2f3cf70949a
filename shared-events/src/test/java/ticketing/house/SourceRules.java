package ticketing.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules that only the sources show. Each module has a test that extends these. */
public abstract class SourceRules {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_CLASS = 120;

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
    void no_class_is_longer_than_one_can_take_in() {
        assertThat(sources())
                .allSatisfy(source -> assertThat(code(source))
                        .as("lines of code in %s", source)
                        .hasSizeLessThanOrEqualTo(LONGEST_CLASS));
    }

    @Test
    void nothing_is_left_for_later() {
        assertThat(sources())
                .allSatisfy(source -> assertThat(Files.readString(source)).doesNotContain("TODO", "FIXME", "@author"));
    }

    /** Imports are the formatter's, not the author's. */
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
