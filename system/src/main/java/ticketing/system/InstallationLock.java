package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/** Held while a command starts or stops parts of an installation, so that two commands never do at once. */
public final class InstallationLock {

    private InstallationLock() {}

    /** Takes the steps under the lock, or refuses when another command has it. The system frees it when its holder dies. */
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
