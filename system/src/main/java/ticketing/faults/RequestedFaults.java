package ticketing.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The faults requested for this process: files in the folder {@code TICKETING_FAULTS}. A file that requests a halt
 * is deleted by the one thread that executes it; any other holds while it exists.
 */
public final class RequestedFaults {

    private static final Path FOLDER = Path.of(System.getenv().getOrDefault("TICKETING_FAULTS", "/nonexistent"));
    private static final int KILLED = 137;

    private RequestedFaults() {}

    /** Whether the fault is requested now. */
    public static boolean is(String fault) {
        return Files.exists(FOLDER.resolve(fault));
    }

    /** Halts the process without shutdown hooks, if that is requested for this point. */
    static void haltIfRequested(String point) {
        try {
            if (Files.deleteIfExists(FOLDER.resolve(point))) {
                Runtime.getRuntime().halt(KILLED);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
