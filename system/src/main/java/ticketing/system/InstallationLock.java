package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/** A lock that a command holds while it starts or stops parts of an installation. */
public final class InstallationLock {

    private InstallationLock() {}

    /**
     * Runs the steps under the lock. The operating system frees it when its holder dies.
     *
     * @throws CannotRun when another command holds it
     */
    public static void hold(Installation installation, Runnable steps) {
        try (FileChannel channel = FileChannel.open(
                installation.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                throw new CannotRun("Another ./ticketing command is starting or stopping " + installation.folder()
                        + ": wait until it is done.");
            }
            steps.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
