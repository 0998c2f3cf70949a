package ticketing.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ticketing.oracle.Oracle;
import ticketing.system.Waiting;

/** Says what is wrong once all is quiet. */
final class Judge {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String LIVE =
            "select id, status, expires_at from orders where status in ('created', 'awaiting:payment')";

    private final History history;
    private final Oracle oracle;
    private final Battlefield field;

    Judge(History history, Oracle oracle, Battlefield field) {
        this.history = history;
        this.oracle = oracle;
        this.field = field;
    }

    /** What is wrong, in words, after a while in which all may come to rest. */
    List<String> violationsAfter(Duration patience) {
        List<String> wrong = new ArrayList<>(unrest());
        Instant end = Instant.now().plus(patience);
        while (!wrong.isEmpty() && Instant.now().isBefore(end)) {
            Waiting.pause(PAUSE);
            wrong = new ArrayList<>(unrest());
        }
        wrong.addAll(new Answered(history, oracle).lost());
        wrong.addAll(poison());
        return wrong;
    }

    /** What will pass by itself, if all is well: orders that have not ended, books that do not agree yet. */
    private List<String> unrest() {
        List<String> unrest = new ArrayList<>(oracle.violations());
        oracle.rows("orders", LIVE).forEach(order -> unrest.add("an order that does not end: " + order));
        return unrest;
    }

    /** Exactly the poison that was sent, at each who heard it. */
    private List<String> poison() {
        List<String> wrong = new ArrayList<>();
        int toOrders = field.poisonOf("tickets");
        int fromOrders = field.poisonOf("orders");
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
