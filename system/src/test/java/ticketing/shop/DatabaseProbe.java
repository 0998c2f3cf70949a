package ticketing.shop;

import java.util.List;
import java.util.stream.Collectors;
import ticketing.oracle.Oracle;

/** Reads the services' databases for what no public route shows: replicated rows, transactions, charges, outboxes. */
public final class DatabaseProbe {

    private final Oracle oracle;

    public DatabaseProbe(Oracle oracle) {
        this.oracle = oracle;
    }

    /** Whether payments has received the order. */
    public boolean isKnownToPayments(String order) {
        return count("payments", "select id from orders where id = '" + order + "'") > 0;
    }

    /** How many of the tickets orders has received. */
    public int countKnownToOrders(List<String> tickets) {
        return count("orders", "select 1 from ticket where id in " + list(tickets));
    }

    /** The entries of the sandbox provider's ledger for the payments of one order. */
    public int ledgerEntriesOf(String order) {
        return count(
                "payments",
                "select * from sandbox.ledger where key in (select id from payment where order_id = '" + order + "')");
    }

    public boolean isOutboxEmpty(String service) {
        return count(service, "select 1 from delivery.outbox") == 0;
    }

    /** Whether the order's payment window ended this many seconds ago, by the clock of the database. */
    public boolean isExpiredFor(String order, int seconds) {
        return count(
                        "orders",
                        "select 1 where clock_timestamp() > (select expires_at from orders where id = '" + order
                                + "') + interval '" + seconds + " seconds'")
                == 1;
    }

    /** How many transactions placed these orders: all orders of one transaction have the same time of creation. */
    public int transactionsOfOrders(List<String> orders) {
        return count("orders", "select distinct created_at from orders where id in " + list(orders));
    }

    /** How many transactions listed these tickets. */
    public int transactionsOfTickets(List<String> tickets) {
        return count("tickets", "select distinct xmin::text from ticket where id in " + list(tickets));
    }

    private int count(String service, String query) {
        return oracle.rows(service, query).size();
    }

    private static String list(List<String> ids) {
        return ids.stream().collect(Collectors.joining("', '", "('", "')"));
    }
}
