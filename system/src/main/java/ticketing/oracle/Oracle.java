package ticketing.oracle;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ticketing.system.BoundedWait;
import ticketing.system.Postgres;

/**
 * Looks into all five books at once, and says what does not agree. Each invariant is a count that must be 0 when the
 * system is at rest; before that, events may be on their way, so the oracle waits a while for rest to come.
 */
public final class Oracle {

    private static final Duration UNTIL_REST = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final List<String> SERVICES = List.of("auth", "tickets", "orders", "payments", "expiration");

    private final Postgres postgres;

    public Oracle(Postgres postgres) {
        this.postgres = postgres;
    }

    /** Insists that, as soon as no event is on its way, every invariant holds. */
    public void assertConsistent() {
        List<String> wrong = violationsWithin(UNTIL_REST);
        if (!wrong.isEmpty()) {
            throw new AssertionError("The books do not agree:\n" + String.join("\n", wrong));
        }
    }

    /** What is still wrong after this time; nothing, as soon as nothing is. */
    public List<String> violationsWithin(Duration timeout) {
        Instant end = Instant.now().plus(timeout);
        List<String> wrong = violations();
        while (!wrong.isEmpty() && Instant.now().isBefore(end)) {
            BoundedWait.pause(PAUSE);
            wrong = violations();
        }
        return wrong;
    }

    /** One row of a query, by column. */
    public List<Map<String, String>> rows(String service, String query) {
        try (Connection connection = postgres.connectTo(service);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<Map<String, String>> found = new ArrayList<>();
            while (rows.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.put(rows.getMetaData().getColumnName(column), rows.getString(column));
                }
                found.add(row);
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(query + " in " + service, failure);
        }
    }

    /** What is wrong, in words; nothing when all is well. */
    public List<String> violations() {
        List<String> wrong = new ArrayList<>();
        Map<String, Map<String, String>> tickets = byId(rows("tickets", ServiceInvariants.TICKETS));
        Map<String, Map<String, String>> orders = byId(rows("orders", ServiceInvariants.ORDERS));
        Map<String, Map<String, String>> payments = byId(rows("payments", ServiceInvariants.PAYMENTS));
        wrong.addAll(ServiceInvariants.ordersAndTickets(orders, tickets));
        wrong.addAll(ServiceInvariants.ordersAndPayments(orders, payments));
        wrong.addAll(ReplicaInvariants.ofTickets(tickets, byId(rows("orders", ReplicaInvariants.TICKETS))));
        wrong.addAll(ReplicaInvariants.ofOrders(orders, byId(rows("payments", ReplicaInvariants.ORDERS))));
        wrong.addAll(ServiceInvariants.paymentsAndLedger(payments, rows("payments", ServiceInvariants.LEDGER)));
        for (String service : SERVICES) {
            rows(service, ServiceInvariants.POST).forEach(row -> wrong.add(service + ": " + row));
        }
        rows("expiration", ServiceInvariants.DEADLINES).stream()
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
