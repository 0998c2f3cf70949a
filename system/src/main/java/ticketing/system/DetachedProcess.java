package ticketing.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Detaches a process from the terminal: Ctrl-C reaches only the launcher, which then stops the parts in order. The
 * process keeps its id, so the recorded and killed process is the part itself.
 */
final class DetachedProcess {

    private DetachedProcess() {}

    static List<String> prefix() {
        return find("setsid")
                .map(setsid -> List.of(setsid.toString()))
                .orElseGet(() -> List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\""));
    }

    /** A program on the caller's PATH. */
    static java.util.Optional<Path> find(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":")).stream()
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
