package ticketing.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The start of a part's process: detached from the terminal, in the folder of its logs, with a defined environment. */
record ProcessLaunch(List<String> command, Map<String, String> environment, Path console) {

    private static final File NOTHING = new File("/dev/null");

    /** A setting takes precedence over the caller's environment, and that over the part's. */
    static Map<String, String> environment(Map<String, String> part, Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(part);
        all.putAll(InheritedEnvironment.passedOn());
        all.putAll(settings);
        return all;
    }

    Process now() {
        try {
            Files.createDirectories(console.getParent());
            List<String> independent = new ArrayList<>(DetachedProcess.prefix());
            independent.addAll(command);
            ProcessBuilder builder = new ProcessBuilder(independent)
                    .redirectInput(NOTHING)
                    .redirectOutput(console.toFile())
                    .redirectErrorStream(true)
                    .directory(console.getParent().toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
