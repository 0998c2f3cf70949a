package ticketing.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Invariants between a service's rows and their replicas in another service. Rows are maps from column to text. */
final class ReplicaInvariants {

    static final String TICKETS = "select id, version, title, price, sold, deleted from ticket";
    static final String ORDERS = "select id, status, user_id, price, currency from orders";

    private ReplicaInvariants() {}

    static List<String> ofTickets(Map<String, Map<String, String>> tickets, Map<String, Map<String, String>> copies) {
        List<String> wrong = new ArrayList<>();
        tickets.forEach((id, ticket) -> {
            Map<String, String> copy = copies.getOrDefault(id, Map.of());
            if (!isCopy(ticket, copy)) {
                wrong.add("orders differs in a ticket: " + ticket + ", " + copy);
            }
        });
        return wrong;
    }

    /** A withdrawn ticket needs no further replication. */
    private static boolean isCopy(Map<String, String> ticket, Map<String, String> copy) {
        if (ticket.get("status").equals("withdrawn") || "t".equals(copy.get("deleted"))) {
            return "t".equals(copy.get("deleted"))
                    && Set.of("withdrawn", "sold").contains(ticket.get("status"));
        }
        return agree(ticket, copy, "version", "title", "price")
                && ticket.get("status").equals("sold") == "t".equals(copy.get("sold"));
    }

    static List<String> ofOrders(Map<String, Map<String, String>> orders, Map<String, Map<String, String>> copies) {
        List<String> wrong = new ArrayList<>();
        orders.forEach((id, order) -> {
            Map<String, String> copy = copies.getOrDefault(id, Map.of());
            String status = isLive(order) ? "live" : order.get("status");
            boolean knowsEnd = copy.get("price") == null && "cancelled".equals(status);
            if (!status.equals(copy.get("status"))
                    || !(knowsEnd || agree(order, copy, "user_id", "price", "currency"))) {
                wrong.add("payments differs in an order: " + order + ", " + copy);
            }
        });
        return wrong;
    }

    static boolean isLive(Map<String, String> order) {
        return Set.of("created", "awaiting:payment").contains(order.getOrDefault("status", "none"));
    }

    private static boolean agree(Map<String, String> one, Map<String, String> other, String... columns) {
        for (String column : columns) {
            if (!Objects.equals(one.get(column), other.get(column))) {
                return false;
            }
        }
        return true;
    }
}
