package ticketing.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes a process independent of the terminal: Ctrl-C is for the launcher alone, which then stops the parts in their
 * order. The process keeps its number, so what is written down and killed is the part itself.
 */
final class DetachedProcess {

    private DetachedProcess() {}

    static List<String> prefix() {
        return find("setsid")
                .map(setsid -> List.of(setsid.toString()))
                .orElseGet(() -> List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\""));
    }

    /** A program on the caller's path. */
    static java.util.Optional<Path> find(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":")).stream()
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
