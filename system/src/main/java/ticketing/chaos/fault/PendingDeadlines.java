package ticketing.chaos.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import ticketing.system.BoundedWait;
import ticketing.system.Postgres;

/**
 * Pending deadlines when the expiration service is killed, half of them due after its restart. The orders are
 * inserted into the databases of all services.
 */
public record PendingDeadlines(int number) implements Fault {

    private static final Duration UNTIL_CANCELLED = Duration.ofMinutes(4);

    private static final String TICKETS = "insert into ticket (id, user_id, title, price, currency, version, status,"
            + " order_id, hold, created_at, updated_at) select id, 'buyer', 'Due', 5, 'USD', 1, 'reserved', id, 1,"
            + " now(), now() from %s";
    private static final String COPIES = "insert into ticket (id, version, title, price, currency, seller_id, holds)"
            + " select id, 1, 'Due', 5, 'USD', 'buyer', 1 from %s";
    private static final String ORDERS = "insert into orders (id, user_id, status, version, created_at, expires_at,"
            + " ticket_id, ticket_title, ticket_version, price, currency, hold) select id, 'buyer', 'awaiting:payment',"
            + " 1, now() - interval '1 minute', due - interval '2 seconds', id, 'Due', 0, 5, 'USD', 1 from %s";
    private static final String PAYABLE =
            "insert into orders (id, version, status, user_id, price, currency, expires_at)"
                    + " select id, 0, 'live', 'buyer', 5, 'USD', due - interval '2 seconds' from %s";
    private static final String DUE = "insert into deadline (order_id, due_at) select id, due from %s";

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public int kills() {
        return 1;
    }

    @Override
    public Set<String> affectedParts() {
        return Set.of("expiration", "postgres");
    }

    @Override
    public void inject(ChaosEnvironment environment, Random random) {
        Postgres postgres = environment.marketplace().postgres();
        String pending = "(select 'due-" + random.nextInt(Integer.MAX_VALUE) + "-' || n as id,"
                + " now() + (n % 2) * interval '20 seconds' as due from generate_series(1, " + number + ") n) pending";
        environment.marketplace().server("expiration").kill();
        write(postgres, "tickets", TICKETS.formatted(pending));
        write(postgres, "orders", COPIES.formatted(pending));
        write(postgres, "orders", ORDERS.formatted(pending));
        write(postgres, "payments", PAYABLE.formatted(pending));
        write(postgres, "expiration", DUE.formatted(pending));
        environment.marketplace().server("expiration").start();
        new BoundedWait(UNTIL_CANCELLED, () -> "Not all orders have expired.")
                .until(() -> environment
                        .oracle()
                        .rows("orders", "select 1 from orders where id like 'due-%' and status <> 'cancelled' limit 1")
                        .isEmpty());
    }

    private static void write(Postgres postgres, String service, String insert) {
        try (Connection connection = postgres.connectTo(service);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(insert);
        } catch (SQLException e) {
            throw new IllegalStateException(insert, e);
        }
    }
}
