package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.shop.Buyer;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;
import ticketing.system.Postgres;

/**
 * How PostgreSQL went about what requests and listeners asked of it, when there is much in every table: it tells the plan
 * of each statement ({@code auto_explain}).
 */
@OnMarketplace(Kind.ALL_IN_ONE)
class PlansIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String MANY = " from generate_series(1, 20000) n";
    private static final Set<String> LARGE = Set.of("ticket", "orders", "payment", "deadline", "inbox");
    private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");
    private static final Pattern INDEX = Pattern.compile("(?:using|Bitmap Index Scan on) (\\w+)");

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

    private Postgres postgres;

    @BeforeEach
    void much_in_every_table_and_a_database_that_tells_its_plans(Marketplace marketplace) throws SQLException {
        postgres = marketplace.postgres();
        for (String service : STOCK.keySet()) {
            execute(service, STOCK.get(service));
            execute(
                    service,
                    List.of(
                            "insert into delivery.inbox (event_id, type) select 'plan-' || n, 'Plan'" + MANY,
                            "analyze",
                            "alter database " + service + " set session_preload_libraries = 'auto_explain'",
                            "alter database " + service + " set auto_explain.log_min_duration = 0"));
            newConnections(service);
        }
    }

    @AfterEach
    void nothing_of_it_is_left() throws SQLException {
        for (String service : STOCK.keySet()) {
            execute(service, REMAINS.get(service));
            execute(
                    service,
                    List.of(
                            "delete from delivery.inbox where event_id like 'plan-%'",
                            "alter database " + service + " reset all", "analyze"));
            newConnections(service);
        }
    }

    @Test
    void nothing_that_a_customer_does_reads_a_whole_table(Shop shop) throws IOException {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(shop::doesBusiness);
        long begin = Files.size(postgres.log());

        trade(shop);

        List<String> told = plans(Files.readString(postgres.log()).substring((int) begin));
        assertThat(told.stream().filter(PlansIT::readsALargeTable)).isEmpty();
        assertThat(indexes(told))
                .contains(
                        "ticket_pkey",
                        "ticket_newest",
                        "ticket_price",
                        "ticket_title",
                        "ticket_beginning",
                        "ticket_words",
                        "one_order_per_ticket",
                        "orders_pkey",
                        "orders_of_a_user",
                        "payment_pkey",
                        "payment_by_user",
                        "payment_by_order",
                        "deadline_pkey");
    }

    private static void trade(Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String first = seller.lists("Plans", "19.99");
        String second = seller.lists("More plans", "5.00");
        seller.edits(first, "Plans", "20.00").expect(200);
        for (String sort : List.of("-createdAt", "price", "-price", "title", "startsAt")) {
            for (String page : List.of("", "&minPrice=2&maxPrice=400", "&q=front")) {
                String path = "/api/tickets?limit=20&sort=" + sort + page;
                String next = buyer.get(path).expect(200).header("Link").orElse("");
                Matcher link =
                        Pattern.compile("<[^>]*(/api/[^>]+)>; rel=\"next\"").matcher(next);
                if (link.find()) {
                    buyer.get(link.group(1)).expect(200);
                }
            }
        }
        String order = buyer.reserves(first);
        buyer.pays(order).expect(201);
        buyer.sees(order, "complete");
        shop.shows(first, "sold");
        buyer.cancels(buyer.reserves(second)).expect(204);
        shop.shows(second, "available");
        buyer.get("/api/orders").expect(200);
        buyer.get("/api/payments").expect(200);
        buyer.get("/api/payments?orderId=" + order).expect(200);
    }

    /** What the impatient pools asked for: a statement and its plan each. What works in the background may take its time. */
    private static List<String> plans(String log) {
        List<String> plans = new ArrayList<>();
        for (String entry : log.split("\n(?=\\d{4}-)")) {
            if (entry.contains("plan:") && entry.matches("(?s)\\S+ \\S+ \\S+ (\\w+)@\\1 .*")) {
                plans.add(entry);
            }
        }
        return plans;
    }

    private static boolean readsALargeTable(String plan) {
        return SCAN.matcher(plan).results().anyMatch(scan -> LARGE.contains(scan.group(1)));
    }

    private static Set<String> indexes(List<String> plans) {
        Set<String> names = new TreeSet<>();
        plans.forEach(plan -> INDEX.matcher(plan).results().forEach(index -> names.add(index.group(1))));
        return names;
    }

    /** Settings of a database count for those who come then. */
    private void newConnections(String service) throws SQLException {
        execute(
                service,
                List.of("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + service
                        + "' and pid <> pg_backend_pid()"));
    }

    private void execute(String service, List<String> statements) throws SQLException {
        try (Connection connection = postgres.connectAsAdministrator(service);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
