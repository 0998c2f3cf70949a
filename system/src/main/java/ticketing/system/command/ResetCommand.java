package ticketing.system.command;

import java.io.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ticketing.system.CannotRun;
import ticketing.system.Installation;
import ticketing.system.InstallationLock;
import ticketing.system.Shutdown;

/** Stops all parts and deletes the installation. */
@Command(name = "reset", description = "Stop everything and delete its data.", mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {

    @Option(names = "--yes", description = "Do not ask for confirmation.")
    private boolean yes;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Installation installation = Ticketing.installation();
        if (!yes && !confirmed(installation)) {
            spec.commandLine().getOut().println("Nothing was deleted.");
            return 1;
        }
        InstallationLock.hold(installation, () -> {
            Shutdown.of(installation, line -> spec.commandLine().getOut().println("  " + line));
            installation.delete();
        });
        spec.commandLine().getOut().println("All data is deleted.");
        return 0;
    }

    private static boolean confirmed(Installation installation) {
        Console console = System.console();
        if (console == null) {
            throw new CannotRun("There is no terminal for a confirmation: use --yes to delete all data in "
                    + installation.folder() + ".");
        }
        return "yes".equals(console.readLine("Delete all data in %s? Type yes: ", installation.folder()));
    }
}
