package ticketing.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Operations on trees of files. */
final class Folders {

    private Folders() {}

    /** Deletes a folder with everything in it, if it is there. Symbolic links are deleted, not followed. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path each : deepestFirst(folder)) {
                Files.delete(each);
            }
        }
    }

    /** A folder and everything in it, contents before their folder. */
    static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
