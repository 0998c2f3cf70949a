package ticketing.system.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ticketing.system.PartStatus;
import ticketing.system.overview.SystemOverview;

/**
 * Prints the status of all parts and services; exit status 1 unless every part is ready and no invariant is
 * violated.
 */
@Command(name = "status", description = "Show the status of all parts and services.", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<PartStatus> parts = PartStatus.of(Ticketing.installation());
        if (parts.isEmpty()) {
            out.println("Nothing is running. Start it with: ./ticketing up");
            return 1;
        }
        out.printf("%-14s %-10s %8s %6s%n", "PART", "STATE", "PID", "PORT");
        parts.forEach(part -> out.printf("%-14s %-10s %8s %6d%n", part.part(), part.state(), part.pid(), part.port()));
        SystemOverview overview = SystemOverview.at(parts);
        out.println();
        overview.lines().forEach(out::println);
        return parts.stream().allMatch(PartStatus::isReady) && overview.hasNoViolations() ? 0 : 1;
    }
}
