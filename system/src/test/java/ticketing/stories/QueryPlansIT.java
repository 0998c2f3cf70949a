package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
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
class QueryPlansIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Postgres postgres;

    @BeforeEach
    void much_in_every_table_and_a_database_that_tells_its_plans(Marketplace marketplace) throws SQLException {
        postgres = marketplace.postgres();
        for (String service : BulkRows.SERVICES) {
            execute(service, BulkRows.brought(service));
            execute(
                    service,
                    List.of(
                            "alter database " + service + " set session_preload_libraries = 'auto_explain'",
                            "alter database " + service + " set auto_explain.log_min_duration = 0"));
            newConnections(service);
        }
    }

    @AfterEach
    void nothing_of_it_is_left() throws SQLException {
        for (String service : BulkRows.SERVICES) {
            execute(service, BulkRows.cleared(service));
            execute(
                    service,
                    List.of(
                            "alter database " + service + " reset session_preload_libraries",
                            "alter database " + service + " reset auto_explain.log_min_duration"));
            newConnections(service);
        }
    }

    @Test
    void nothing_that_a_customer_does_reads_a_whole_table(Shop shop) throws IOException {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(shop::awaitOperational);
        long begin = Files.size(postgres.log());

        trade(shop);

        QueryPlans plans = QueryPlans.inForeground(postgres.log(), begin);
        assertThat(plans.readingAllOf(BulkRows.TABLES)).isEmpty();
        assertThat(plans.indexes())
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

    @Test
    void what_operators_see_every_ten_seconds_of_live_orders_is_not_looked_for_among_all() throws IOException {
        long begin = Files.size(postgres.log());

        await().atMost(PATIENCE).until(() -> ofLiveOrders(begin).indexes().contains("live_orders"));

        assertThat(ofLiveOrders(begin).readingAllOf(BulkRows.TABLES)).isEmpty();
    }

    private QueryPlans ofLiveOrders(long begin) throws IOException {
        return QueryPlans.inBackground(postgres.log(), begin).of("status in ('created', 'awaiting:payment')");
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
