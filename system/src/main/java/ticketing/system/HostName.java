package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A host name that only one process sees, as if it ran on another machine. */
final class HostName {

    private static final String RENAMED = "echo \"$0\" > /proc/sys/kernel/hostname && exec \"$@\"";

    private final String name;

    HostName(String name) {
        this.name = name;
    }

    /** Whether this machine allows it: Linux, as root, with {@code unshare}. */
    static boolean canBeChanged() {
        try {
            return DetachedProcess.find("unshare").isPresent()
                    && new ProcessBuilder("unshare", "--uts", "true")
                                    .start()
                                    .onExit()
                                    .join()
                                    .exitValue()
                            == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command prefix that starts a process under the name. */
    List<String> prefix() {
        return List.of("unshare", "--uts", "/bin/sh", "-c", RENAMED, name);
    }

    /** The option by which Java resolves the new name, and besides only localhost. */
    String javaOption(Path folder) {
        try {
            Files.createDirectories(folder);
            Path hosts = folder.resolve("hosts-" + name);
            Files.writeString(hosts, "127.0.0.1 localhost\n127.0.0.1 " + name + "\n");
            return "-Djdk.net.hosts.file=" + hosts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
