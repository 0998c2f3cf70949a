package ticketing.chaos.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ticketing.chaos.client.History;
import ticketing.chaos.fault.ChaosEnvironment;
import ticketing.oracle.Oracle;
import ticketing.system.BoundedWait;

/**
 * Checks the consistency of all services after the last request: the oracle's invariants, unfinished orders,
 * acknowledged writes, dead letters.
 */
public final class FinalCheck {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String LIVE =
            "select id, status, expires_at from orders where status in ('created', 'awaiting:payment')";

    private final History history;
    private final Oracle oracle;
    private final ChaosEnvironment environment;

    public FinalCheck(History history, Oracle oracle, ChaosEnvironment environment) {
        this.history = history;
        this.oracle = oracle;
        this.environment = environment;
    }

    /**
     * Waits until the services are consistent, at most for the timeout, and returns the remaining violations as
     * text.
     */
    public List<String> violationsAfter(Duration timeout) {
        List<String> wrong = new ArrayList<>(inconsistencies());
        Instant end = Instant.now().plus(timeout);
        while (!wrong.isEmpty() && Instant.now().isBefore(end)) {
            BoundedWait.pause(PAUSE);
            wrong = new ArrayList<>(inconsistencies());
        }
        wrong.addAll(new AcknowledgedWrites(history, oracle).lost());
        wrong.addAll(poison());
        return wrong;
    }

    /** Violations that may be transient: orders that have not ended, databases that do not agree yet. */
    private List<String> inconsistencies() {
        List<String> inconsistencies = new ArrayList<>(oracle.violations());
        oracle.rows("orders", LIVE).forEach(order -> inconsistencies.add("an order that has not ended: " + order));
        return inconsistencies;
    }

    /** Every service must have exactly the poison messages that were sent to it as dead letters. */
    private List<String> poison() {
        List<String> wrong = new ArrayList<>();
        int toOrders = environment.poisonOf("tickets");
        int fromOrders = environment.poisonOf("orders");
        Map.of("auth", 0, "orders", toOrders, "tickets", fromOrders, "payments", fromOrders, "expiration", fromOrders)
                .forEach((service, expected) -> {
                    int found = oracle.rows(service, "select id from delivery.dead_letter")
                            .size();
                    if (found != expected) {
                        wrong.add("dead letters of " + service + ": " + found + ", not " + expected);
                    }
                });
        return wrong;
    }
}
