package ticketing.chaos.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ticketing.chaos.client.History;
import ticketing.chaos.client.Operation;
import ticketing.oracle.Oracle;

/** Compares every request that was acknowledged with 2xx with the rows in the services' databases. */
final class AcknowledgedWrites {

    private final History history;
    private final Oracle oracle;

    AcknowledgedWrites(History history, Oracle oracle) {
        this.history = history;
        this.oracle = oracle;
    }

    /** Acknowledged writes that are missing from the databases, as text. */
    List<String> lost() {
        List<String> wrong = new ArrayList<>();
        lostUsers(wrong);
        lostTickets(wrong);
        lostOrders(wrong);
        lostPayments(wrong);
        return wrong;
    }

    private void lostUsers(List<String> wrong) {
        Map<String, Map<String, String>> users = byId("auth", "select id from users");
        history.done("sign-up").forEach(made -> require(wrong, users.containsKey(made.subject()), made));
    }

    private void lostTickets(List<String> wrong) {
        Map<String, Map<String, String>> tickets = byId("tickets", "select id, version, status from ticket");
        history.done("list").forEach(listed -> require(wrong, tickets.containsKey(listed.subject()), listed));
        history.done("edit")
                .forEach(edited -> require(
                        wrong,
                        Long.parseLong(value(tickets, edited, "version", "-1")) >= Long.parseLong(edited.detail()),
                        edited));
        history.done("withdraw")
                .forEach(withdrawn -> require(
                        wrong, value(tickets, withdrawn, "status", "none").matches("withdrawn|sold"), withdrawn));
    }

    private void lostOrders(List<String> wrong) {
        Map<String, Map<String, String>> orders = byId("orders", "select id, price, status from orders");
        history.done("order").forEach(placed -> {
            Map<String, String> order = orders.getOrDefault(placed.subject(), Map.of());
            require(wrong, isOf(order.get("price"), placed.detail()), placed);
        });
        history.done("cancel")
                .forEach(cancelled -> require(
                        wrong, value(orders, cancelled, "status", "none").equals("cancelled"), cancelled));
    }

    private void lostPayments(List<String> wrong) {
        Map<String, Map<String, String>> payments = byId("payments", "select id, status, order_id from payment");
        history.done("pay").forEach(paid -> {
            Map<String, String> payment = payments.getOrDefault(paid.subject(), Map.of());
            require(
                    wrong,
                    payment.getOrDefault("status", "none").matches("captured|refunded")
                            && paid.detail().equals(payment.get("order_id")),
                    paid);
        });
    }

    private static String value(
            Map<String, Map<String, String>> rows, Operation answered, String column, String nothing) {
        return rows.getOrDefault(answered.subject(), Map.of()).getOrDefault(column, nothing);
    }

    private static void require(List<String> wrong, boolean isSo, Operation answered) {
        if (!isSo) {
            wrong.add("acknowledged, but lost: " + answered);
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
