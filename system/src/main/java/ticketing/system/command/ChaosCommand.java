package ticketing.system.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ticketing.chaos.Chaos;
import ticketing.chaos.ChaosPlan;
import ticketing.chaos.report.ChaosReport;
import ticketing.chaos.report.RunResult;
import ticketing.system.Installation;
import ticketing.system.InstallationLock;
import ticketing.system.Shutdown;

/** Injects faults in a marketplace of its own, and prints the result; exit status 1 when a guarantee was violated. */
@Command(
        name = "chaos",
        description = "Trade while faults are injected, and check that all services agree.",
        mixinStandardHelpOptions = true)
final class ChaosCommand implements Callable<Integer> {

    @Option(
            names = "--minutes",
            defaultValue = "30",
            paramLabel = "N",
            description = "How long faults are injected (${DEFAULT-VALUE}).")
    private int minutes;

    @Option(names = "--seed", paramLabel = "S", description = "Repeats the choices of an earlier run.")
    private Long seed;

    @Option(
            names = "--fault",
            paramLabel = "NAME",
            description = "Only faults whose names begin with this; may be repeated. An unknown name lists all.")
    private List<String> faults = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ChaosPlan plan = ChaosPlan.thorough(seed(), Duration.ofMinutes(minutes), faults);
        ChaosPlan.leftOut().forEach(out()::println);
        Installation installation = Installation.at(Ticketing.home().resolve("chaos"));
        RunResult[] verdict = new RunResult[1];
        InstallationLock.hold(installation, () -> verdict[0] = run(plan, installation));
        Path report = ChaosReport.of(verdict[0]).writeTo(installation.folder());
        out().println(verdict[0].summary());
        out().println("Report: " + report);
        return verdict[0].isClean() ? 0 : 1;
    }

    private RunResult run(ChaosPlan plan, Installation installation) {
        Thread stop = new Thread(() -> {
            installation.starts().block();
            Shutdown.of(installation, line -> out().println("  " + line));
        });
        Runtime.getRuntime().addShutdownHook(stop);
        out().println("Seed " + plan.seed() + ", in " + installation.folder());
        try (Chaos chaos = Chaos.anew(installation, line -> out().println("  " + line))) {
            return chaos.run(plan);
        } finally {
            Runtime.getRuntime().removeShutdownHook(stop);
        }
    }

    private long seed() {
        return seed == null ? new SecureRandom().nextInt(1_000_000) : seed;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
