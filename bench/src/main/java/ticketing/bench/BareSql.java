package ticketing.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The first yardstick: an order or a listing as SQL alone. The statements are those of the service, on tables like
 * its own, in durable transactions.
 */
final class BareSql implements AutoCloseable {

    private static final String BODY = "{\"id\":\"%s\"," + "\"filler\":\"" + "x".repeat(400) + "\"}";

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
        return new BareSql(system, "orders", connection -> order(connection, "bare-" + last.incrementAndGet()));
    }

    private static void order(Connection connection, String ticket) throws SQLException {
        read(connection, "select * from yardstick.ticket where id = ?", ticket);
        read(connection, "select clock_timestamp()");
        read(connection, "select * from yardstick.orders where ticket_id = ? and status <> 'cancelled'", ticket);
        write(
                connection,
                "update yardstick.ticket set holds = holds + 1 where id = ? and version = 0 and holds = 0",
                ticket);
        write(
                connection,
                "insert into yardstick.orders (id, user_id, status, version, created_at, expires_at, ticket_id,"
                        + " ticket_title, ticket_version, price, currency, hold) values (?, 'buyer', 'created', 0, now(),"
                        + " now() + interval '15 minutes', ?, 'For sale', 0, ?, 'USD', 1)",
                ticket,
                ticket,
                new BigDecimal("19.99"));
        insertEvent(connection, "OrderCreated", "ticketing.orders", ticket);
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
        return new BareSql(system, "tickets", connection -> list(connection, "bare-" + last.incrementAndGet()));
    }

    private static void list(Connection connection, String ticket) throws SQLException {
        write(
                connection,
                "insert into yardstick.ticket (id, user_id, title, price, currency, version, status, hold, created_at,"
                        + " updated_at) values (?, 'seller', 'For sale', ?, 'USD', 0, 'available', -1, now(), now())",
                ticket,
                new BigDecimal("19.99"));
        insertEvent(connection, "TicketCreated", "ticketing.tickets", ticket);
    }

    private static void insertEvent(Connection connection, String type, String topic, String subject)
            throws SQLException {
        write(
                connection,
                "insert into yardstick.outbox (id, type, topic, subject, body) values (?, ?, ?, ?, ?)",
                subject,
                type,
                topic,
                subject,
                BODY.formatted(subject));
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

    private static void read(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    private static void write(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    /**
     * The driver caches prepared statements per connection, and the server prepares them from the sixth execution
     * on.
     */
    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : idle) {
            connection.close();
        }
    }
}
