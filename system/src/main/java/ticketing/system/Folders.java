package ticketing.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** Copies a folder with everything in it to a new folder. */
    static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            for (Path each : all.toList()) {
                Files.copy(each, target.resolve(source.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
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
