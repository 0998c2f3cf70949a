package ticketing.system.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ticketing.system.Installation;
import ticketing.system.InstallationLock;
import ticketing.system.Launcher;
import ticketing.system.Marketplace;
import ticketing.system.ServerProduct;
import ticketing.system.Shutdown;
import ticketing.system.Topology;

/** Starts all parts, and stays until Ctrl-C stops them. */
@Command(name = "up", description = "Start everything; Ctrl-C stops it.", mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    @Option(names = "--detach", description = "Return when all is ready; stop it with: ticketing down.")
    private boolean detach;

    @Option(names = "--separate", description = "Each service in a server of its own, behind a proxy.")
    private boolean separate;

    @Option(
            names = "--replicas",
            defaultValue = "1",
            paramLabel = "N",
            description = "So many servers of each service.")
    private int replicas;

    @Option(
            names = "--port",
            defaultValue = "8080",
            paramLabel = "P",
            description = "Where to reach it (${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--server",
            defaultValue = "liberty",
            paramLabel = "PRODUCT",
            description = "The application server, liberty or payara (${DEFAULT-VALUE}).")
    private ServerProduct server;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Installation installation = Ticketing.installation();
        Launcher launcher = new Launcher(installation);
        launcher.requireNoOther();
        Marketplace marketplace = new Marketplace(installation, new Topology(separate, replicas, server), port)
                .reportingProgress(line -> out().println("  " + line));
        Thread stop = new Thread(() -> stop(installation));
        InstallationLock.hold(installation, () -> {
            Runtime.getRuntime().addShutdownHook(stop);
            launcher.register();
            out().println("Starting in " + installation.folder());
            marketplace.start();
        });
        new Welcome(marketplace).printTo(out());
        stayOrDetach(launcher, marketplace, stop);
        return 0;
    }

    private void stayOrDetach(Launcher launcher, Marketplace marketplace, Thread stop) {
        if (detach) {
            Runtime.getRuntime().removeShutdownHook(stop);
        } else {
            out().println("Ctrl-C stops it.");
            launcher.stayWhileRunning(marketplace, line -> out().println(line));
        }
    }

    private void stop(Installation installation) {
        installation.starts().block();
        Shutdown.of(installation, line -> out().println("  " + line));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
