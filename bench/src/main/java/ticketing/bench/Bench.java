package ticketing.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import ticketing.system.CannotRun;
import ticketing.system.Topology;

/** Measures the whole system beside yardsticks; exit status 1 when a value is under its floor. */
@Command(
        name = "bench",
        description = "Measure the whole system, beside yardsticks on the same machine.",
        mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {

    private static final List<Row> ROWS = List.of(
            new StoredOrdersRow(),
            new OrderingRow(),
            new ConstantRateRow(),
            new ContendedTicketRow(),
            new FlashSaleRow(),
            new ChoreographyRow(),
            new ReplicationLagRow(),
            new TicketPagesRow(),
            new ListingRow(),
            new DeadlinesRow(),
            new BrokerOutageRow(),
            new SignInsRow(),
            new StreamsRow(),
            new StartRow());

    @Option(names = "--quick", description = "Short windows and one server: three to five minutes instead of fifteen.")
    private boolean quick;

    @Option(names = "--soak", description = "Half an hour of load, for the growth of memory alone.")
    private boolean soak;

    @Option(names = "--row", split = ",", paramLabel = "N", description = "Only these rows.")
    private List<Integer> only = List.of();

    @Option(
            names = "--out",
            defaultValue = "bench/target/report",
            paramLabel = "FOLDER",
            description = "Where the JSON and the page are written (${DEFAULT-VALUE}).")
    private Path out;

    @Spec
    private CommandSpec spec;

    /** Runs the command line and exits with its status. */
    public static void main(String... arguments) {
        // Shorter than the server's idle timeout, or Java's client would reuse a connection that the server has closed.
        System.setProperty("jdk.httpclient.keepalive.timeout", "20");
        System.exit(new CommandLine(new Bench())
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    if (exception instanceof CannotRun || exception instanceof InvalidMeasurement) {
                        command.getErr().println("ticketing: " + exception.getMessage());
                        return CommandLine.ExitCode.SOFTWARE;
                    }
                    throw exception;
                })
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        BenchReport report = measure(wanted());
        print(report.table());
        print(report.warmup().summary());
        print("Report: " + report.writeTo(out));
        return report.isUnderFloor() ? 1 : 0;
    }

    private BenchReport measure(List<Row> rows) throws Exception {
        Instant begun = Instant.now();
        Path home = Path.of(System.getenv().getOrDefault("TICKETING_HOME", ".ticketing"), "bench");
        try (SystemUnderTest system = SystemUnderTest.anew(home, Topology.allInOne(), line -> print("  " + line))) {
            EmptyApplication.addTo(system);
            MeasuredRun run = MeasuredRun.on(system, quick ? Budget.quick() : Budget.full(), Bench::print);
            Warmup.Outcome warmup = Warmup.of(run);
            print(warmup.summary());
            print("  ms of processor time a visit: " + warmup.millisPerVisit());
            return new BenchReport(begun, warmup, results(rows, run), run.plots());
        }
    }

    private List<Row> wanted() {
        List<Row> all = soak ? List.of(new SoakRow()) : ROWS;
        for (int number : only) {
            if (all.stream().noneMatch(row -> row.number() == number)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "There is no row %d: %s."
                                .formatted(number, soak ? "a soak is of row 12 alone" : "the rows are 1 to 14"));
            }
        }
        return all.stream()
                .filter(row -> only.isEmpty() || only.contains(row.number()))
                .toList();
    }

    private static List<RowResult> results(List<Row> rows, MeasuredRun run) {
        List<RowResult> results = new ArrayList<>();
        for (Row row : rows) {
            Instant begun = Instant.now();
            print("%2d  %s".formatted(row.number(), row.workload()));
            results.add(result(row, run));
            print("    took %d s"
                    .formatted(Duration.between(begun, Instant.now()).toSeconds()));
        }
        results.sort(Comparator.comparingInt(RowResult::number));
        return results;
    }

    /** A row that fails does not prevent the others. */
    private static RowResult result(Row row, MeasuredRun run) {
        try {
            return new RowResult(row.number(), row.workload(), row.run(run), Optional.empty());
        } catch (InvalidMeasurement e) {
            return without(row, e.getMessage());
        } catch (Exception unexpected) {
            unexpected.printStackTrace();
            return without(row, unexpected.toString());
        }
    }

    private static RowResult without(Row row, String why) {
        return new RowResult(row.number(), row.workload(), List.of(), Optional.of(why));
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
