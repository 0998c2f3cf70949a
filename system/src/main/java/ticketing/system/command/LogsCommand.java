package ticketing.system.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import ticketing.system.CannotRun;
import ticketing.system.Installation;

/** Prints the end of the logs and follows them until Ctrl-C. */
@Command(name = "logs", description = "Follow the logs of all parts, or of one.", mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "PART", description = "Such as orders, broker, postgres.")
    private String part;

    @Override
    public Integer call() throws IOException {
        List<String> command = new ArrayList<>(List.of("tail", "-n", "50", "-F"));
        Installation installation = Ticketing.installation();
        Path folder = part == null ? installation.folder().resolve("logs") : installation.logs(part);
        List<Path> logs = logsIn(folder);
        if (logs.isEmpty()) {
            throw new CannotRun(
                    "There are no logs in " + folder + ": see ./ticketing status for the parts that there are.");
        }
        logs.forEach(log -> command.add(log.toString()));
        return new ProcessBuilder(command).inheritIO().start().onExit().join().exitValue();
    }

    private static List<Path> logsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(
                folder, 2, (path, attributes) -> isLog(path.getFileName().toString()) && attributes.size() > 0)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not rotated logs, which have a date in their names. */
    private static boolean isLog(String name) {
        return name.equals("messages.log") || name.equals("console.log");
    }
}
