package ticketing.openshift;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Programs that may be missing on this machine. */
public final class Programs {

    private Programs() {}

    /** Skips the test when the program is not on the PATH, and prints what is not checked then. */
    public static void need(String name, String unchecked) {
        boolean isThere = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        assumeTrue(isThere, name + " is not on the PATH: " + unchecked);
    }
}
