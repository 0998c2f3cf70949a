package ticketing.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Invariants between tickets, orders, payments and the provider's ledger. Rows are maps from column to text. */
final class ServiceInvariants {

    static final String TICKETS = "select id, status, order_id, version, title, price from ticket";
    static final String ORDERS = "select id, status, ticket_id, cancel_reason, payment_id, currency, user_id, price,"
            + " (price * 100)::bigint as amount,"
            + " clock_timestamp() > expires_at + interval '60 seconds' as overdue from orders";
    static final String PAYMENTS = "select id, status, order_id, amount, currency from payment";
    static final String LEDGER = "select key, sum(case kind when 'charge' then amount else 0 end) as charged,"
            + " sum(case kind when 'refund' then amount else 0 end) as refunded,"
            + " count(*) filter (where kind = 'charge') as charges from"
            + " (select kind, reference, amount, first_value(key) over"
            + "   (partition by reference order by position) as key from sandbox.ledger) as entries group by key";
    static final String DEADLINES = "select order_id from deadline";
    static final String POST = "select 'unsent event' as what, type as detail from delivery.outbox"
            + " union all select 'dead letter', headers || ' ' || cause from delivery.dead_letter"
            + " where cause not like '%MalformedEvent%'";

    private ServiceInvariants() {}

    static List<String> ordersAndTickets(
            Map<String, Map<String, String>> orders, Map<String, Map<String, String>> tickets) {
        List<String> wrong = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Map<String, String> order : orders.values()) {
            Map<String, String> ticket = tickets.getOrDefault(order.get("ticket_id"), Map.of());
            String expected = expectedTicket(order);
            if (expected != null && !taken.add(order.get("ticket_id"))) {
                wrong.add("a ticket with more than one order: " + order);
            }
            if (expected != null && !isHeld(ticket, expected, order)) {
                wrong.add("an order without its ticket: " + order + ", " + ticket);
            }
            if ("t".equals(order.get("overdue")) && "reserved".equals(expected)) {
                wrong.add("a live order past its time: " + order);
            }
        }
        tickets.values().stream()
                .filter(ticket -> ticket.get("order_id") != null)
                .filter(ticket -> expectedTicket(orders.getOrDefault(ticket.get("order_id"), Map.of())) == null)
                .forEach(ticket -> wrong.add("a ticket held by an order that is over: " + ticket));
        return wrong;
    }

    /** The status that the ticket of an order must have; null when the order holds none. */
    private static String expectedTicket(Map<String, String> order) {
        return switch (order.getOrDefault("status", "none")) {
            case "created", "awaiting:payment" -> "reserved";
            case "complete" -> "sold";
            default -> null;
        };
    }

    private static boolean isHeld(Map<String, String> ticket, String status, Map<String, String> order) {
        return status.equals(ticket.get("status")) && order.get("id").equals(ticket.get("order_id"));
    }

    static List<String> ordersAndPayments(
            Map<String, Map<String, String>> orders, Map<String, Map<String, String>> payments) {
        List<String> wrong = new ArrayList<>();
        Map<String, String> captured = new HashMap<>();
        for (Map<String, String> payment : payments.values()) {
            Map<String, String> order = orders.getOrDefault(payment.get("order_id"), Map.of());
            boolean complete = "complete".equals(order.get("status"));
            if ("pending".equals(payment.get("status"))) {
                wrong.add("a pending payment: " + payment);
            }
            if ("captured".equals(payment.get("status"))) {
                captured.merge(payment.get("order_id"), payment.get("id"), (one, two) -> one + " and " + two);
                if (!complete || !samePrice(order, payment)) {
                    wrong.add("captured without a complete order, or not the price: " + payment + ", " + order);
                }
            }
        }
        orders.values().stream()
                .filter(order -> "complete".equals(order.get("status")))
                .filter(order -> !Objects.equals(captured.get(order.get("id")), order.get("payment_id")))
                .forEach(order -> wrong.add("a complete order without exactly its payment: " + order));
        return wrong;
    }

    private static boolean samePrice(Map<String, String> order, Map<String, String> payment) {
        return order.get("amount").equals(payment.get("amount"))
                && order.get("currency").equals(payment.get("currency"));
    }

    static List<String> paymentsAndLedger(Map<String, Map<String, String>> payments, List<Map<String, String>> ledger) {
        List<String> wrong = new ArrayList<>();
        Set<String> charged = new HashSet<>();
        for (Map<String, String> entry : ledger) {
            charged.add(entry.get("key"));
            Map<String, String> payment = payments.getOrDefault(entry.get("key"), Map.of());
            if (!agree(payment, entry)) {
                wrong.add("the provider's ledger differs: " + entry + ", " + payment);
            }
        }
        payments.values().stream()
                .filter(payment -> Set.of("captured", "refunded").contains(payment.get("status")))
                .filter(payment -> !charged.contains(payment.get("id")))
                .forEach(payment -> wrong.add("a payment that is not in the provider's ledger: " + payment));
        return wrong;
    }

    private static boolean agree(Map<String, String> payment, Map<String, String> entry) {
        String refunded = "refunded".equals(payment.get("status")) ? payment.get("amount") : "0";
        return Set.of("captured", "refunded").contains(payment.getOrDefault("status", "none"))
                && entry.get("charges").equals("1")
                && entry.get("charged").equals(payment.get("amount"))
                && entry.get("refunded").equals(refunded);
    }
}
