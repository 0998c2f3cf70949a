package ticketing.stories;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Twenty thousand unrelated rows in each large table, and their removal. */
final class BulkRows {

    static final Set<String> TABLES = Set.of("ticket", "orders", "payment", "deadline", "inbox");

    private static final String MANY = " from generate_series(1, 20000) n";

    private static final Map<String, List<String>> STOCK = Map.of(
            "tickets",
            List.of(
                    "alter table ticket disable trigger tell_new_ticket",
                    "insert into ticket (id, user_id, title, price, currency, version, status, hold, created_at,"
                            + " updated_at) select 'plan-' || n, 'seller-' || n % 500, 'Plan ' || n, 1 + n % 500,"
                            + " 'USD', 0, 'available', -1, now() - n * interval '1 second', now()" + MANY,
                    "alter table ticket enable trigger tell_new_ticket"),
            "orders",
            List.of(
                    "insert into ticket (id, version, title, price, currency, seller_id, holds) select 'plan-' || n, 0,"
                            + " 'Plan', 5, 'USD', 'seller', 1" + MANY,
                    "insert into orders (id, user_id, status, cancel_reason, version, created_at, expires_at,"
                            + " ticket_id, ticket_title, ticket_version, price, currency, hold) select 'plan-' || n,"
                            + " 'buyer-' || n % 500, 'cancelled', 'user', 1, now() - interval '1 day', now(),"
                            + " 'plan-' || n, 'Plan', 0, 5, 'USD', 1" + MANY),
            "payments",
            List.of(
                    "insert into orders (id, version, status, cancel_reason, user_id) select 'plan-' || n, 1,"
                            + " 'cancelled', 'user', 'buyer-' || n % 500" + MANY,
                    "insert into payment (id, order_id, user_id, amount, currency, status, created_at) select"
                            + " 'plan-' || n, 'plan-' || n, 'buyer-' || n % 500, 500, 'USD', 'failed', now()" + MANY),
            "expiration",
            List.of("insert into deadline (order_id, due_at) select 'plan-' || n, now() + interval '1 year'" + MANY));

    private static final Map<String, List<String>> REMAINS = Map.of(
            "tickets", List.of("delete from ticket where id like 'plan-%'"),
            "orders", List.of("delete from orders where id like 'plan-%'", "delete from ticket where id like 'plan-%'"),
            "payments",
                    List.of("delete from payment where id like 'plan-%'", "delete from orders where id like 'plan-%'"),
            "expiration", List.of("delete from deadline where order_id like 'plan-%'"));

    static final Set<String> SERVICES = STOCK.keySet();

    private BulkRows() {}

    /** The statements that insert them in a service's database. */
    static List<String> brought(String service) {
        return with(
                STOCK.get(service), "insert into delivery.inbox (event_id, type) select 'plan-' || n, 'Plan'" + MANY);
    }

    /** The statements that delete them. */
    static List<String> cleared(String service) {
        return with(REMAINS.get(service), "delete from delivery.inbox where event_id like 'plan-%'");
    }

    private static List<String> with(List<String> statements, String inbox) {
        return Stream.concat(statements.stream(), Stream.of(inbox, "analyze")).toList();
    }
}
