package ticketing.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is to go wrong in this process: files in the folder {@code TICKETING_FAULTS}. One that asks for a death is
 * deleted by the one thread that obeys it; any other holds as long as it is there.
 */
public final class RequestedFaults {

    private static final Path FOLDER = Path.of(System.getenv().getOrDefault("TICKETING_FAULTS", "/nonexistent"));
    private static final int KILLED = 137;

    private RequestedFaults() {}

    /** Whether it is asked for at present. */
    public static boolean is(String fault) {
        return Files.exists(FOLDER.resolve(fault));
    }

    /** Dies here and now, as by {@code kill -9}, if that is asked for. */
    static void dieIfAsked(String place) {
        try {
            if (Files.deleteIfExists(FOLDER.resolve(place))) {
                Runtime.getRuntime().halt(KILLED);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
