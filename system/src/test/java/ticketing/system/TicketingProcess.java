package ticketing.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./ticketing} as a process. */
record TicketingProcess(Installation installation) {

    /** Starts the process; both its output streams go to the file. */
    Process start(Path output, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(JavaRuntime.home(), "bin", "java").toString(),
                "-cp",
                new Distribution(Path.of("target", "classes").toAbsolutePath()).classpath(),
                "ticketing.system.command.Ticketing"));
        command.addAll(List.of(words));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("TICKETING_HOME", installation.folder().toString());
        return process.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    }
}
