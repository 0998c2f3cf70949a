package ticketing.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ticketing.system.BoundedWait;
import ticketing.system.Postgres;

/**
 * Compares the databases of all services and the provider's ledger. Every invariant is a query for violations;
 * while events are on their way some may be violated, so the assertion waits for consistency.
 */
public final class Oracle {

    private static final Duration UNTIL_CONSISTENT = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final List<String> SERVICES = List.of("auth", "tickets", "orders", "payments", "expiration");

    private final Postgres postgres;

    public Oracle(Postgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Waits up to 40 s until every invariant holds.
     *
     * @throws AssertionError with the remaining violations
     */
    public void assertConsistent() {
        List<String> wrong = violationsWithin(UNTIL_CONSISTENT);
        if (!wrong.isEmpty()) {
            throw new AssertionError("The services do not agree:\n" + String.join("\n", wrong));
        }
    }

    /** Waits until every invariant holds, at most for the timeout; returns the remaining violations. */
    public List<String> violationsWithin(Duration timeout) {
        Instant end = Instant.now().plus(timeout);
        List<String> wrong = violations();
        while (!wrong.isEmpty() && Instant.now().isBefore(end)) {
            BoundedWait.pause(PAUSE);
            wrong = violations();
        }
        return wrong;
    }

    /** The rows of a query, as maps from column to text. */
    public List<Map<String, String>> rows(String service, String query) {
        try (DatabaseReader databases = new DatabaseReader(postgres)) {
            return databases.rows(service, query);
        }
    }

    /** All current violations as text; empty when all services agree. */
    public List<String> violations() {
        try (DatabaseReader databases = new DatabaseReader(postgres)) {
            return violations(databases);
        }
    }

    private static List<String> violations(DatabaseReader databases) {
        List<String> wrong = new ArrayList<>();
        Map<String, Map<String, String>> tickets = byId(databases.rows("tickets", ServiceInvariants.TICKETS));
        Map<String, Map<String, String>> orders = byId(databases.rows("orders", ServiceInvariants.ORDERS));
        Map<String, Map<String, String>> payments = byId(databases.rows("payments", ServiceInvariants.PAYMENTS));
        wrong.addAll(ServiceInvariants.ordersAndTickets(orders, tickets));
        wrong.addAll(ServiceInvariants.ordersAndPayments(orders, payments));
        wrong.addAll(ReplicaInvariants.ofTickets(tickets, byId(databases.rows("orders", ReplicaInvariants.TICKETS))));
        wrong.addAll(ReplicaInvariants.ofOrders(orders, byId(databases.rows("payments", ReplicaInvariants.ORDERS))));
        wrong.addAll(
                ServiceInvariants.paymentsAndLedger(payments, databases.rows("payments", ServiceInvariants.LEDGER)));
        for (String service : SERVICES) {
            databases.rows(service, ServiceInvariants.POST).forEach(row -> wrong.add(service + ": " + row));
        }
        databases.rows("expiration", ServiceInvariants.DEADLINES).stream()
                .filter(deadline -> !ReplicaInvariants.isLive(orders.getOrDefault(deadline.get("order_id"), Map.of())))
                .forEach(deadline -> wrong.add("a deadline for an order that is not live: " + deadline));
        return wrong;
    }

    private static Map<String, Map<String, String>> byId(List<Map<String, String>> rows) {
        Map<String, Map<String, String>> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.get("id"), row));
        return byId;
    }
}
