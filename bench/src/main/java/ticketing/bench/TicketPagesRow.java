package ticketing.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Row 8: a page of fifty tickets, among few and among many, and the last page. */
final class TicketPagesRow implements Row {

    private static final int CONNECTIONS = 8;
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final String FIRST = "/api/tickets?limit=50&sort=price";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Override
    public int number() {
        return 8;
    }

    @Override
    public String workload() {
        return "GET /api/tickets, a page of 50 of 1 k and of 100 k; the last page";
    }

    /** Processor time per page, in milliseconds. */
    private record Pages(double ofFew, double ofMany, double last) {

        double highest() {
            return Math.max(ofFew, Math.max(ofMany, last));
        }

        double growth() {
            return Math.max(ofMany, last) / ofFew;
        }
    }

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        SystemUnderTest system = run.system();
        system.execute("tickets", "create table spared as select * from ticket", "delete from ticket");
        Pages pages = pages(run);
        run.inserts().shelve("insert into ticket select * from spared");
        system.execute("tickets", "drop table spared", "vacuum ticket");
        return List.of(
                Measurement.of("CPU of the server per page", pages.highest(), "ms", Limits.atMost(0.6, 1.0)),
                Measurement.of("worst to the first of few", pages.growth(), "×", Limits.atMost(1.3, 1.6)),
                Measurement.informative("first of 1 k", pages.ofFew(), "ms"),
                Measurement.informative("first of 100 k", pages.ofMany(), "ms"),
                Measurement.informative("last of 100 k", pages.last(), "ms"),
                Measurement.informative("an empty resource", cpu(run, EmptyApplication.PATH), "ms"));
    }

    /** Measures on an empty table, and empties it again. */
    private static Pages pages(MeasuredRun run) throws Exception {
        String few = run.inserts().pages(FEW);
        // Not counted: the code of pages is compiled only now.
        cpu(run, FIRST);
        double ofFew = cpu(run, FIRST);
        String many = run.inserts().pages(MANY - FEW);
        Pages pages = new Pages(ofFew, cpu(run, FIRST), cpu(run, last(run)));
        run.system().execute("tickets", "delete from ticket where id like '" + few + "%' or id like '" + many + "%'");
        return pages;
    }

    private static double cpu(MeasuredRun run, String path) throws Exception {
        Customers visitors = new Customers(run.system(), 1);
        List<Double> rounds = new ArrayList<>();
        for (int i = 0; i < run.budget().rounds(); i++) {
            MeasuredRun.Metered reads = run.metered(() -> Load.saturating(
                    CONNECTIONS,
                    run.budget().window().dividedBy(2),
                    () -> visitors.read(path).statusCode()));
            reads.traffic().requireOnly(200);
            rounds.add(reads.serverMillisEach());
        }
        return Medians.of(rounds);
    }

    /** The path of the last full page, with its cursor. */
    private static String last(MeasuredRun run) throws Exception {
        Customers visitor = new Customers(run.system(), 1);
        String path = FIRST.replace("limit=50", "limit=100");
        String before = path;
        while (!path.isEmpty()) {
            Matcher next =
                    NEXT.matcher(visitor.read(path).headers().firstValue("Link").orElse(""));
            before = path;
            path = next.find() ? path(next.group(1)) : "";
        }
        return before.replace("limit=100", "limit=50");
    }

    private static String path(String link) {
        URI uri = URI.create(link);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
