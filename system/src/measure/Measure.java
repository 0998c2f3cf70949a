import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A few figures of a running system, to be repeated by anybody:
 * {@code java -cp 'system/target/distribution/lib/*' system/src/measure/Measure.java http://localhost:8080 .ticketing}.
 * No benchmark: one client, one machine, medians.
 */
public class Measure {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private final String url;
    private final Path home;

    Measure(String url, Path home) {
        this.url = url;
        this.home = home;
    }

    public static void main(String[] arguments) throws Exception {
        Measure measure = new Measure(arguments[0], Path.of(arguments[1]));
        measure.createdToOrderable();
        measure.pages();
        measure.deadlines();
        System.exit(0);
    }

    /** From the 201 of a ticket until the orders know it, and until a buyer has his order, 20 tickets a second. */
    void createdToOrderable() throws Exception {
        HttpClient seller = signedUp("seller");
        HttpClient buyer = signedUp("buyer");
        int warmup = 600;
        int count = 1_200;
        for (boolean ordering : new boolean[] {false, true}) {
            List<Double> millis = Collections.synchronizedList(new ArrayList<>());
            var pool = Executors.newFixedThreadPool(8);
            var clock = Executors.newSingleThreadScheduledExecutor();
            var done = new java.util.concurrent.CountDownLatch(warmup + count);
            for (int i = 0; i < warmup + count; i++) {
                boolean counts = i >= warmup;
                clock.schedule(() -> pool.submit(() -> {
                    String ticket = id(post(seller, "/api/tickets", "{\"title\":\"Measured\",\"price\":5}", 201));
                    long created = System.nanoTime();
                    if (ordering) {
                        post(buyer, "/api/orders", "{\"ticketId\":\"" + ticket + "\"}", 201);
                    } else {
                        awaitOrderable(ticket);
                    }
                    if (counts) {
                        millis.add((System.nanoTime() - created) / 1e6);
                    }
                    done.countDown();
                    return null;
                }), i * 50L, TimeUnit.MILLISECONDS);
            }
            done.await(5, TimeUnit.MINUTES);
            pool.shutdown();
            clock.shutdown();
            print("ticket created -> %s at 20/s, %d tickets: p50 %.1f ms, p99 %.1f ms",
                    ordering ? "order answered" : "known to the orders", count, quantile(millis, 0.5),
                    quantile(millis, 0.99));
        }
    }

    private final ThreadLocal<Connection> orders = new ThreadLocal<>();

    private void awaitOrderable(String ticket) throws Exception {
        if (orders.get() == null) {
            orders.set(connect("orders"));
        }
        try (var query = orders.get().prepareStatement("select 1 from ticket where id = ?")) {
            query.setString(1, ticket);
            while (true) {
                try (ResultSet row = query.executeQuery()) {
                    if (row.next()) {
                        return;
                    }
                }
                TimeUnit.MICROSECONDS.sleep(500);
            }
        }
    }

    /** A page of 50 tickets with a thousand and with a hundred thousand in the table, and the last one. */
    void pages() throws Exception {
        for (int tickets : new int[] {1_000, 100_000}) {
            execute("tickets", "delete from ticket where id like 'measured-%'");
            execute("tickets", "insert into ticket (id, user_id, title, price, currency, version, status, hold, created_at,"
                    + " updated_at) select 'measured-' || n, 'nobody', 'Measured ' || n, 1 + n % 500, 'USD', 0,"
                    + " 'available', -1, now() - n * interval '1 second', now() from generate_series(1, " + tickets + ") n");
            execute("tickets", "analyze ticket");
            for (String sort : new String[] {"-createdAt", "price"}) {
                print("GET /api/tickets?sort=%s with %d tickets: first page %.1f ms, last page %.1f ms", sort, tickets,
                        median("/api/tickets?sort=" + sort), median(late(sort, tickets)));
            }
        }
        execute("tickets", "delete from ticket where id like 'measured-%'");
    }

    /** A page near the end, by the cursor that stands there. */
    private String late(String sort, int tickets) throws Exception {
        String path = "/api/tickets?limit=100&sort=" + sort;
        String last = path;
        HttpClient visitor = HttpClient.newHttpClient();
        for (int page = 0; page < tickets / 100 + 30; page++) {
            Matcher next = NEXT.matcher(get(visitor, path).headers().firstValue("Link").orElse(""));
            if (!next.find()) {
                break;
            }
            last = path;
            path = next.group(1).replace(url, "");
        }
        return last.replace("limit=100", "limit=50");
    }

    private double median(String path) throws Exception {
        HttpClient visitor = HttpClient.newHttpClient();
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            long begin = System.nanoTime();
            get(visitor, path);
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        return quantile(millis.subList(100, 300), 0.5);
    }

    /**
     * Live orders whose time has run out, due at once, until none is live and no ticket reserved: ten thousand, after
     * two thousand to warm up.
     */
    void deadlines() throws Exception {
        due(2_000);
        due(10_000);
    }

    private void due(int orders) throws Exception {
        String name = "due-" + System.nanoTime() + "-";
        String id = "'" + name + "' || n";
        String series = " from generate_series(1, " + orders + ") n";
        execute("tickets", "insert into ticket (id, user_id, title, price, currency, version, status, order_id, hold,"
                + " created_at, updated_at) select " + id + ", 'nobody', 'Due', 5, 'USD', 1, 'reserved', " + id
                + ", 1, now(), now()" + series);
        execute("orders", "insert into ticket (id, version, title, price, currency, seller_id, holds)"
                + " select " + id + ", 1, 'Due', 5, 'USD', 'nobody', 1" + series);
        execute("orders", "insert into orders (id, user_id, status, version, created_at, expires_at, ticket_id,"
                + " ticket_title, ticket_version, price, currency, hold) select " + id + ", 'nobody', 'awaiting:payment', 1,"
                + " now() - interval '20 minutes', now() - interval '5 minutes', " + id + ", 'Due', 0, 5, 'USD', 1" + series);
        long begin = System.nanoTime();
        execute("expiration", "insert into deadline (order_id, due_at) select " + id + ", now()" + series);
        await("orders", "select count(*) from orders where id like '" + name + "%' and status <> 'cancelled'");
        double cancelled = (System.nanoTime() - begin) / 1e9;
        await("tickets", "select count(*) from ticket where id like '" + name + "%' and status <> 'available'");
        print("%d deadlines due at once: all orders cancelled after %.1f s, all tickets on sale after %.1f s", orders,
                cancelled, (System.nanoTime() - begin) / 1e9);
    }

    private void await(String service, String countOfRemaining) throws Exception {
        while (count(service, countOfRemaining) > 0) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private HttpClient signedUp(String name) {
        HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        post(client, "/api/users/signup", "{\"email\":\"" + name + System.nanoTime()
                + "@example.com\",\"password\":\"a good password\"}", 201);
        return client;
    }

    private String post(HttpClient client, String path, String body, int expected) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                    .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (java.io.IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private HttpResponse<String> get(HttpClient client, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
    }

    private static String id(String body) {
        Matcher id = ID.matcher(body);
        id.find();
        return id.group(1);
    }

    private Connection connect(String service) throws Exception {
        Properties secrets = new Properties();
        Properties ports = new Properties();
        try (var file = Files.newBufferedReader(home.resolve("secrets.properties"))) {
            secrets.load(file);
        }
        try (var file = Files.newBufferedReader(home.resolve("ports.properties"))) {
            ports.load(file);
        }
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + ports.getProperty("postgres") + "/" + service,
                service, secrets.getProperty(service + ".db.password"));
    }

    private void execute(String service, String sql) throws Exception {
        try (Connection connection = connect(service); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String service, String sql) throws Exception {
        try (Connection connection = connect(service); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static double quantile(List<Double> values, double quantile) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(quantile * sorted.size())));
    }

    private static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }
}
