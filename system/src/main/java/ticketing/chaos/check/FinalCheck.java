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

/** Says what is wrong once all is quiet. */
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

    /** What is wrong, in words, after a while in which all may come to rest. */
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

    /** What will pass by itself, if all is well: orders that have not ended, books that do not agree yet. */
    private List<String> inconsistencies() {
        List<String> inconsistencies = new ArrayList<>(oracle.violations());
        oracle.rows("orders", LIVE).forEach(order -> inconsistencies.add("an order that does not end: " + order));
        return inconsistencies;
    }

    /** Exactly the poison that was sent, at each who heard it. */
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
