package ticketing.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Runs a mixed load until the processor time per visit differs by less than a tenth over three windows, or the
 * budget ends.
 */
final class Warmup {

    private static final int CONNECTIONS = 8;
    private static final int WINDOWS = 3;
    private static final double LIKE = 1.10;
    private static final Duration WINDOW = Duration.ofSeconds(25);
    private static final int TICKETS = 100_000;

    private Warmup() {}

    /** How long it took, and whether it became steady. */
    record Outcome(Duration took, boolean isWarm, List<Double> millisPerVisit) {

        /** A sentence for the reader of the report. */
        String summary() {
            String seconds = Limit.text(took.toMillis() / 1e3);
            return isWarm
                    ? "Warm after " + seconds + " s."
                    : "Still compiling after " + seconds
                            + " s: processor time, and what it limits, look worse than they are.";
        }
    }

    static Outcome of(MeasuredRun run) throws Exception {
        Customers buyers = new Customers(run.system(), 50);
        IdSupply tickets = run.inserts().tickets(TICKETS);
        List<Double> millis = new ArrayList<>();
        long begin = System.nanoTime();
        Duration took = Duration.ZERO;
        while (!isSteady(millis) && took.compareTo(run.budget().warmup()) < 0) {
            MeasuredRun.Metered window =
                    run.metered(() -> Load.saturating(CONNECTIONS, WINDOW, () -> visit(buyers, tickets.next())));
            millis.add(window.serverMillisEach());
            took = Duration.ofNanos(System.nanoTime() - begin);
        }
        run.system().settle();
        return new Outcome(took, isSteady(millis), millis);
    }

    /**
     * Requests a little of everything that the rows measure. A cold server may respond that a new order is not
     * known yet.
     */
    private static int visit(Customers buyers, String ticket) throws Exception {
        buyers.list(buyers.nextCookie(), "Warming up");
        buyers.read("/api/tickets?limit=50&sort=price");
        return buyers.buy(ticket);
    }

    static boolean isSteady(List<Double> values) {
        if (values.size() < WINDOWS) {
            return false;
        }
        List<Double> last = values.subList(values.size() - WINDOWS, values.size());
        return Collections.max(last) / Collections.min(last) < LIKE;
    }
}
