package ticketing.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The first yardstick: an order or a listing as SQL alone. The statements are those of the service, on tables like
 * its own, in durable transactions.
 */
final class BareSql implements AutoCloseable {

    private final SystemUnderTest system;
    private final String service;
    private final Transaction transaction;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    /** The statements of one transaction, without its commit. */
    private interface Transaction {
        void perform(Connection connection) throws SQLException;
    }

    private BareSql(SystemUnderTest system, String service, Transaction transaction) {
        this.system = system;
        this.service = service;
        this.transaction = transaction;
    }

    /** Orders of this many tickets, one transaction each. */
    static BareSql orders(SystemUnderTest system, int tickets) {
        system.execute(
                "orders",
                "drop schema if exists yardstick cascade",
                "create schema yardstick",
                "create table yardstick.ticket (like public.ticket including all)",
                "create table yardstick.orders (like public.orders including all, foreign key (ticket_id) references"
                        + " yardstick.ticket)",
                "create table yardstick.outbox (like delivery.outbox including all)",
                "insert into yardstick.ticket (id, version, title, price, currency, seller_id) select 'bare-' || n, 0,"
                        + " 'For sale', 19.99, 'USD', 'seller' from generate_series(1, " + tickets + ") n",
                "analyze yardstick.ticket");
        AtomicInteger last = new AtomicInteger();
        return new BareSql(
                system, "orders", connection -> BareTransactions.order(connection, "bare-" + last.incrementAndGet()));
    }

    /** Listings of tickets, one transaction each. */
    static BareSql tickets(SystemUnderTest system) {
        system.execute(
                "tickets",
                "drop schema if exists yardstick cascade",
                "create schema yardstick",
                "create table yardstick.ticket (like public.ticket including all)",
                "create trigger tell_new_ticket after insert on yardstick.ticket for each row execute function"
                        + " public.tell_ticket()",
                "create table yardstick.outbox (like delivery.outbox including all)");
        AtomicInteger last = new AtomicInteger();
        return new BareSql(
                system, "tickets", connection -> BareTransactions.list(connection, "bare-" + last.incrementAndGet()));
    }

    /** Runs one transaction on a pooled connection; returns 0. */
    int perform() throws SQLException {
        Connection connection = idle.poll();
        if (connection == null) {
            connection = system.connect(service);
            connection.setAutoCommit(false);
        }
        transaction.perform(connection);
        connection.commit();
        idle.add(connection);
        return 0;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : idle) {
            connection.close();
        }
    }
}
