package ticketing.system.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ticketing.system.Installation;
import ticketing.system.InstallationLock;
import ticketing.system.Shutdown;

/** Stops all parts, of any launcher. */
@Command(name = "down", description = "Stop everything; the data stays.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Installation installation = Ticketing.installation();
        InstallationLock.hold(installation, () -> {
            Shutdown.of(installation, line -> spec.commandLine().getOut().println("  " + line));
        });
        spec.commandLine().getOut().println("Nothing is running.");
        return 0;
    }
}
