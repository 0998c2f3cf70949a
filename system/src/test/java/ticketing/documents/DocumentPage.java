package ticketing.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of the documentation, below {@code docs}. */
record DocumentPage(Path file) {

    static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern TO_RUN = Pattern.compile("(?ms)^```bash run\\n(.*?)^```$");

    static DocumentPage of(String name) {
        return new DocumentPage(TOP.resolve("docs").resolve(name));
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The blocks of commands marked to be run. */
    List<String> commands() {
        return TO_RUN.matcher(text())
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }
}
