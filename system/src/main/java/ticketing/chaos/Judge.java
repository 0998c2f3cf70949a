package ticketing.chaos;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ticketing.oracle.Oracle;
import ticketing.system.Waiting;

/** Compares what was answered with what the books say, once all is quiet. */
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
        wrong.addAll(lostUsers());
        wrong.addAll(lostTickets());
        wrong.addAll(lostOrders());
        wrong.addAll(lostPayments());
        wrong.addAll(poison());
        return wrong;
    }

    /** What will pass by itself, if all is well: orders that have not ended, books that do not agree yet. */
    private List<String> unrest() {
        List<String> unrest = new ArrayList<>(oracle.violations());
        oracle.rows("orders", LIVE).forEach(order -> unrest.add("an order that does not end: " + order));
        return unrest;
    }

    private List<String> lostUsers() {
        List<String> wrong = new ArrayList<>();
        Map<String, Map<String, String>> users = byId("auth", "select id from users");
        history.done("sign-up").forEach(made -> need(wrong, users.containsKey(made.subject()), made));
        return wrong;
    }

    private List<String> lostTickets() {
        List<String> wrong = new ArrayList<>();
        Map<String, Map<String, String>> tickets = byId("tickets", "select id, version, status from ticket");
        history.done("list").forEach(listed -> need(wrong, tickets.containsKey(listed.subject()), listed));
        history.done("edit")
                .forEach(edited -> need(
                        wrong,
                        Long.parseLong(tickets.get(edited.subject()).get("version")) >= Long.parseLong(edited.detail()),
                        edited));
        history.done("withdraw")
                .forEach(withdrawn -> need(
                        wrong, tickets.get(withdrawn.subject()).get("status").matches("withdrawn|sold"), withdrawn));
        return wrong;
    }

    private List<String> lostOrders() {
        List<String> wrong = new ArrayList<>();
        Map<String, Map<String, String>> orders = byId("orders", "select id, price, status from orders");
        history.done("order").forEach(placed -> {
            Map<String, String> order = orders.getOrDefault(placed.subject(), Map.of());
            need(wrong, isOf(order.get("price"), placed.detail()), placed);
        });
        history.done("cancel")
                .forEach(cancelled -> need(
                        wrong,
                        "cancelled".equals(orders.get(cancelled.subject()).get("status")),
                        cancelled));
        return wrong;
    }

    private List<String> lostPayments() {
        List<String> wrong = new ArrayList<>();
        Map<String, Map<String, String>> payments = byId("payments", "select id, status, order_id from payment");
        history.done("pay").forEach(paid -> {
            Map<String, String> payment = payments.getOrDefault(paid.subject(), Map.of());
            need(
                    wrong,
                    payment.getOrDefault("status", "none").matches("captured|refunded")
                            && paid.detail().equals(payment.get("order_id")),
                    paid);
        });
        return wrong;
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

    private static void need(List<String> wrong, boolean isSo, Operation answered) {
        if (!isSo) {
            wrong.add("answered, and lost: " + answered);
        }
    }

    private static boolean isOf(String price, String expected) {
        return price != null && new BigDecimal(price).compareTo(new BigDecimal(expected)) == 0;
    }

    private Map<String, Map<String, String>> byId(String service, String query) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        oracle.rows(service, query).forEach(row -> rows.put(row.get("id"), row));
        return rows;
    }
}
