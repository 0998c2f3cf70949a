package ticketing.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Inserts tickets, orders and deadlines by the thousand by SQL, as the services would have stored them. */
final class BulkInserts {

    private static final AtomicInteger BATCH = new AtomicInteger();

    private final SystemUnderTest system;

    BulkInserts(SystemUnderTest system) {
        this.system = system;
    }

    /** Tickets for sale, known to tickets and orders. */
    IdSupply tickets(int count) {
        String name = prefix();
        forSale(name, count);
        system.execute(
                "orders",
                "insert into ticket (id, version, title, price, currency, seller_id) select " + id(name)
                        + ", 0, 'For sale', 19.99, 'USD', 'seller'" + series(count),
                "analyze ticket");
        return new IdSupply(ids(name, count));
    }

    /** Tickets for sale, known to tickets only. Returns the prefix of their ids. */
    String pages(int count) {
        String name = prefix();
        forSale(name, count);
        return name;
    }

    private void forSale(String name, int count) {
        shelve("insert into ticket"
                + " (id, user_id, title, price, currency, version, status, hold, created_at, updated_at) select "
                + id(name) + ", 'seller', 'For sale ' || n, 1 + n % 500, 'USD', 0, 'available', -1,"
                + " now() - n * interval '1 second', now()" + series(count));
    }

    /** Inserts tickets into the database of tickets without notifying its streams. */
    void shelve(String insert) {
        system.execute(
                "tickets",
                "alter table ticket disable trigger tell_new_ticket",
                insert,
                "alter table ticket enable trigger tell_new_ticket",
                "analyze ticket");
    }

    /** Orders that ended long ago, each with its ticket. Returns the prefix of their ids. */
    String endedOrders(int count) {
        String name = prefix();
        system.execute(
                "orders",
                "insert into ticket (id, version, title, price, currency, seller_id, holds) select " + id(name)
                        + ", 0, 'Long ago', 19.99, 'USD', 'seller', 1" + series(count),
                "insert into orders (id, user_id, status, cancel_reason, version, created_at, expires_at, ticket_id,"
                        + " ticket_title, ticket_version, price, currency, hold) select " + id(name)
                        + ", 'buyer-' || n % 1000, 'cancelled', 'expired', 1, now() - n * interval '1 minute' - interval"
                        + " '1 day', now() - n * interval '1 minute' - interval '23 hours', " + id(name)
                        + ", 'Long ago', 0, 19.99, 'USD', 1" + series(count),
                "analyze ticket",
                "analyze orders");
        return name;
    }

    /**
     * Live orders with reserved tickets, and their deadlines. Returns the prefix of the ids; {@code n} follows it.
     *
     * @param due SQL in {@code n}, such as {@code now() + n * interval '10 milliseconds'}
     */
    String deadlines(int count, String due) {
        String name = prefix();
        shelve("insert into ticket"
                + " (id, user_id, title, price, currency, version, status, order_id, hold, created_at, updated_at) select "
                + id(name) + ", 'seller', 'Due', 5, 'USD', 1, 'reserved', " + id(name) + ", 1, now(), now()"
                + series(count));
        liveOrders(name, count);
        system.execute(
                "expiration",
                "insert into deadline (order_id, due_at) select " + id(name) + ", " + due + series(count),
                "analyze deadline");
        return name;
    }

    private void liveOrders(String name, int count) {
        system.execute(
                "orders",
                "insert into ticket (id, version, title, price, currency, seller_id, holds) select " + id(name)
                        + ", 1, 'Due', 5, 'USD', 'seller', 1" + series(count),
                "insert into orders (id, user_id, status, version, created_at, expires_at, ticket_id, ticket_title,"
                        + " ticket_version, price, currency, hold) select " + id(name)
                        + ", 'buyer', 'awaiting:payment', 1, now() - interval '20 minutes', now() - interval"
                        + " '1 second', " + id(name) + ", 'Due', 0, 5, 'USD', 1" + series(count));
    }

    static List<String> ids(String name, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> name + n).toList();
    }

    private static String prefix() {
        return "bench-" + BATCH.incrementAndGet() + "-" + Long.toString(System.currentTimeMillis(), 36) + "-";
    }

    private static String id(String name) {
        return "'" + name + "' || n";
    }

    private static String series(int count) {
        return " from generate_series(1, " + count + ") n";
    }
}
