package ticketing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MetricsDocumentationTest {

    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern IN_CODE = Pattern.compile("\"(ticketing_[a-z_]+)\"");
    private static final Pattern IN_PAGE = Pattern.compile("^\\| `(ticketing_[a-z_]+)`", Pattern.MULTILINE);
    private static final Pattern INVARIANT = Pattern.compile("invariant\\(\\s*\"([a-z-]+)\"");

    @Test
    void every_metric_of_the_code_is_documented_and_no_other() throws IOException {
        assertThat(found(IN_PAGE, page())).containsExactlyInAnyOrderElementsOf(found(IN_CODE, code()));
    }

    @Test
    void every_invariant_is_named() throws IOException {
        assertThat(found(INVARIANT, code()))
                .hasSizeGreaterThan(3)
                .allSatisfy(invariant -> assertThat(page()).contains("`" + invariant + "`"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String page() throws IOException {
        return Files.readString(TOP.resolve("docs/figures.md"));
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> modules = Files.list(TOP)) {
            List<Path> sources = modules.map(module -> module.resolve("src/main/java"))
                    .filter(source -> !source.startsWith(TOP.resolve("system")))
                    .filter(Files::isDirectory)
                    .toList();
            for (Path source : sources) {
                try (Stream<Path> files = Files.walk(source)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(file -> code.append(read(file)));
                }
            }
        }
        return code.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
