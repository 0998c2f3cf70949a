package ticketing.chaos.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ticketing.oracle.Oracle;

/**
 * Checks during a run the invariants that must hold at every moment. Each query reads one database at a time.
 * Thread-safe.
 */
public final class InvariantMonitor {

    private static final Map<String, Map<String, String>> INVARIANTS = Map.of(
            "orders",
            Map.of(
                    "a ticket with two orders at once",
                    "select ticket_id from orders where status <> 'cancelled' group by 1 having count(*) > 1"),
            "payments",
            Map.of(
                    "two payments of one order",
                    "select order_id from payment where status in ('pending', 'captured')"
                            + " group by 1 having count(*) > 1",
                    "a payment that is not the price",
                    "select payment.id from payment join orders on orders.id = order_id"
                            + " where orders.price is not null and amount <> orders.price * 100",
                    "a payment charged twice",
                    "select key from sandbox.ledger where kind = 'charge' group by 1 having count(*) > 1"));
    private static final String APPLIED_TWICE =
            "select event_id from delivery.inbox group by 1 having count(*) > 1 limit 10";

    private final Oracle oracle;
    private final Set<String> seen = new LinkedHashSet<>();

    public InvariantMonitor(Oracle oracle) {
        this.oracle = oracle;
    }

    /** Runs every query once; databases that are unavailable are skipped. */
    public synchronized void check() {
        INVARIANTS.forEach((service, rules) -> rules.forEach((what, query) -> check(service, what, query)));
        for (String service : List.of("tickets", "orders", "payments", "expiration")) {
            check(service, "an event applied twice", APPLIED_TWICE);
        }
    }

    private void check(String service, String what, String query) {
        try {
            oracle.rows(service, query).forEach(row -> seen.add(what + " in " + service + ": " + row));
        } catch (IllegalStateException unavailable) {
            return; // The database is down or hangs, by the fault that is injected now; the next round queries it
            // again.
        }
    }

    /** All violations found so far. */
    public synchronized List<String> violations() {
        return new ArrayList<>(seen);
    }
}
