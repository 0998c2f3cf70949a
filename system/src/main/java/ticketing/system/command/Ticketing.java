package ticketing.system.command;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import ticketing.system.CannotRun;
import ticketing.system.Installation;

/** The command line. A {@link CannotRun} is printed as one line on the error stream, with exit status 1. */
@Command(
        name = "ticketing",
        description = "A ticket marketplace on this machine.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            ChaosCommand.class
        },
        footer = {"  test    Build everything and run every test (any further words go to Maven)."},
        mixinStandardHelpOptions = true,
        version = "1.0.0",
        synopsisSubcommandLabel = "COMMAND")
public final class Ticketing {

    private Ticketing() {}

    /** Runs the command line and exits with its status. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Ticketing()).setCaseInsensitiveEnumValuesAllowed(true);
        return line.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof CannotRun) {
                command.getErr().println("ticketing: " + exception.getMessage());
                return CommandLine.ExitCode.SOFTWARE;
            }
            throw exception;
        });
    }

    /** The folder of installations: {@code TICKETING_HOME}, else {@code .ticketing} in the current folder. */
    static Path home() {
        return Path.of(System.getenv().getOrDefault("TICKETING_HOME", ".ticketing"));
    }

    static Installation installation() {
        return Installation.at(home());
    }
}
