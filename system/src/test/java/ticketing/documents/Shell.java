package ticketing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the commands of a page in a folder of its own that looks like the repository. */
record Shell(Path folder, Map<String, String> environment) implements AutoCloseable {

    private static final List<String> REPOSITORY = List.of("docs", "openshift", "system");
    private static final int TIMEOUT_MINUTES = 15;

    /** Stops at the first command that fails, and prints the time of each. */
    private static final String PREAMBLE = "set -euo pipefail; PS4='+ $SECONDS s: '; set -x\n";

    static Shell in(Path folder, Map<String, String> environment) throws IOException {
        for (String each : REPOSITORY) {
            Files.createSymbolicLink(folder.resolve(each), DocumentPage.TOP.resolve(each));
        }
        return new Shell(folder, environment);
    }

    /** Runs the commands, and returns their output on both streams; fails when a command does. */
    String run(String commands) throws Exception {
        Path script = Files.writeString(folder.resolve("commands.sh"), PREAMBLE + commands);
        Path said = folder.resolve("said");
        ProcessBuilder bash = new ProcessBuilder("bash", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        bash.environment().putAll(environment);
        Process process = bash.start();
        boolean ended = process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES);
        assertThat(ended && process.exitValue() == 0).as(Files.readString(said)).isTrue();
        return Files.readString(said);
    }

    @Override
    public void close() throws IOException {
        for (String each : REPOSITORY) {
            Files.delete(folder.resolve(each));
        }
    }
}
