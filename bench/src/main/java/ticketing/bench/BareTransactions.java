package ticketing.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The statements of an order and of a listing, as the services send them, on the yardstick's tables. */
final class BareTransactions {

    private static final String BODY = "{\"id\":\"%s\"," + "\"filler\":\"" + "x".repeat(400) + "\"}";

    private BareTransactions() {}

    /** Orders one ticket, without the commit. */
    static void order(Connection connection, String ticket) throws SQLException {
        read(connection, "select * from yardstick.ticket where id = ?", ticket);
        read(connection, "select clock_timestamp()");
        read(connection, "select * from yardstick.orders where ticket_id = ? and status <> 'cancelled'", ticket);
        write(
                connection,
                "update yardstick.ticket set holds = holds + 1 where id = ? and version = 0 and holds = 0",
                ticket);
        insertOrder(connection, ticket);
        insertEvent(connection, "OrderCreated", "ticketing.orders", ticket);
    }

    private static void insertOrder(Connection connection, String ticket) throws SQLException {
        write(
                connection,
                "insert into yardstick.orders (id, user_id, status, version, created_at, expires_at, ticket_id,"
                        + " ticket_title, ticket_version, price, currency, hold) values (?, 'buyer', 'created', 0, now(),"
                        + " now() + interval '15 minutes', ?, 'For sale', 0, ?, 'USD', 1)",
                ticket,
                ticket,
                new BigDecimal("19.99"));
    }

    /** Lists one ticket, without the commit. */
    static void list(Connection connection, String ticket) throws SQLException {
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
}
