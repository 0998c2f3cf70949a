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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;
import ticketing.system.Postgres;

/** Query plans of the services' statements on large tables, logged by {@code auto_explain}. */
@OnMarketplace(Kind.ALL_IN_ONE)
class QueryPlansIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private Postgres postgres;

    @BeforeEach
    void fill_the_tables_and_log_the_query_plans(Marketplace marketplace) throws SQLException {
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
    void remove_the_rows_and_stop_logging_plans() throws SQLException {
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
    void no_foreground_query_scans_a_whole_table(Shop shop) throws IOException {
        await().atMost(TIMEOUT).ignoreExceptions().untilAsserted(shop::awaitOperational);
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
    void the_gauge_query_of_live_orders_uses_its_index() throws IOException {
        long begin = Files.size(postgres.log());

        await().atMost(TIMEOUT).until(() -> ofLiveOrders(begin).indexes().contains("live_orders"));

        assertThat(ofLiveOrders(begin).readingAllOf(BulkRows.TABLES)).isEmpty();
    }

    private QueryPlans ofLiveOrders(long begin) throws IOException {
        return QueryPlans.inBackground(postgres.log(), begin).of("status in ('created', 'awaiting:payment')");
    }

    private static void trade(Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String bought = seller.lists("Plans", "19.99");
        String cancelled = seller.lists("More plans", "5.00");
        seller.edits(bought, "Plans", "20.00").expectOk();
        for (String sort : List.of("-createdAt", "price", "-price", "title", "startsAt")) {
            for (String page : List.of("", "&minPrice=2&maxPrice=400", "&q=front")) {

                ApiResponse first =
                        buyer.searches("limit=20&sort=" + sort + page).expectOk();
                buyer.nextPageOf(first).ifPresent(ApiResponse::expectOk);
            }
        }
        String order = buyer.reserves(bought);
        buyer.pays(order).expectCreated();
        buyer.sees(order, "complete");
        shop.shows(bought, "sold");
        buyer.cancels(buyer.reserves(cancelled)).expectDone();
        shop.shows(cancelled, "available");
        buyer.allOrders().expectOk();
        buyer.allPayments().expectOk();
        buyer.paymentsFor(order);
    }

    /** Settings of a database apply to new connections only. */
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
