package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ticketing.oracle.Oracle;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;

/** What comes at the same time is one commit, and nobody notices. A slow database makes it come at the same time. */
@OnMarketplace(Kind.ALL_IN_ONE)
class RequestBatchingIT {

    private static final int CROWD = 24;
    private static final String SLOW_AND_CHOOSY =
            "create function slow_and_choosy() returns trigger language plpgsql as $$ begin perform pg_sleep(0.05);"
                    + " if new.price = 6.66 then raise exception 'Not at this price'; end if; return new; end $$";
    private static final String BEFORE_EACH_ROW =
            "create trigger slow_and_choosy before insert on %s for each row execute function slow_and_choosy()";

    @Test
    void orders_of_a_crowd_are_few_commits(Marketplace marketplace, Shop shop, Oracle oracle) throws SQLException {
        List<String> tickets = listed(shop, oracle, List.of("7.00"));

        List<String> orders =
                whileSlow(marketplace, "orders", "orders", () -> ordered(shop.buyers(4), tickets)).stream()
                        .map(answer -> answer.expect(201).id())
                        .toList();

        assertThat(oracle.rows("orders", "select distinct created_at from orders where id in " + sql(orders)))
                .hasSizeLessThan(CROWD / 2);
    }

    @Test
    void listings_of_a_crowd_are_few_commits(Marketplace marketplace, Shop shop, Oracle oracle) throws SQLException {
        Seller seller = shop.seller();

        List<String> tickets =
                whileSlow(marketplace, "tickets", "ticket", () -> offered(seller, List.of("7.00"))).stream()
                        .map(answer -> answer.expect(201).id())
                        .toList();

        assertThat(oracle.rows("tickets", "select distinct xmin::text from ticket where id in " + sql(tickets)))
                .hasSizeLessThan(CROWD / 2);
    }

    @Test
    void no_buyer_fails_for_another_who_orders_at_the_same_time(Marketplace marketplace, Shop shop, Oracle oracle)
            throws SQLException {
        List<Buyer> buyers = shop.buyers(4);
        List<String> tickets = listed(shop, oracle, List.of("7.00", "7.00", "7.00", "6.66"));
        List<String> eachTwice =
                tickets.stream().flatMap(ticket -> Stream.of(ticket, ticket)).toList();

        List<Integer> statuses = whileSlow(marketplace, "orders", "orders", () -> ordered(buyers, eachTwice)).stream()
                .map(ApiResponse::status)
                .toList();

        for (int place = 0; place < CROWD; place++) {
            assertThat(statuses.subList(2 * place, 2 * place + 2))
                    .containsExactlyInAnyOrder(place % 4 == 3 ? new Integer[] {500, 500} : new Integer[] {201, 400});
        }
        // What failed has left no trace.
        assertThat(ordered(buyers, tickets).stream().filter(answer -> answer.status() == 201))
                .hasSize(CROWD / 4);
    }

    @Test
    void no_seller_fails_for_another_who_lists_at_the_same_time(Marketplace marketplace, Shop shop)
            throws SQLException {
        Seller seller = shop.seller();
        List<String> prices = List.of("7.00", "7.00", "7.00", "6.66");

        List<ApiResponse> answers = whileSlow(marketplace, "tickets", "ticket", () -> offered(seller, prices));

        for (int place = 0; place < CROWD; place++) {
            answers.get(place).expect(place % 4 == 3 ? 500 : 201);
        }
    }

    /** As many tickets as the crowd, at these prices in turn, which can be ordered. */
    private static List<String> listed(Shop shop, Oracle oracle, List<String> prices) {
        List<String> tickets = offered(shop.seller(), prices).stream()
                .map(answer -> answer.expect(201).id())
                .toList();
        String known = "select 1 from ticket where id in " + sql(tickets);
        await().until(() -> oracle.rows("orders", known).size() == tickets.size());
        return tickets;
    }

    /** All at once. */
    private static List<ApiResponse> offered(Seller seller, List<String> prices) {
        return answers(IntStream.range(0, CROWD)
                .mapToObj(i -> Visitor.object(
                        "title", "Together " + i, "price", new BigDecimal(prices.get(i % prices.size()))))
                .map(ticket -> seller.postSoon("/api/tickets", ticket)));
    }

    /** All at once. */
    private static List<ApiResponse> ordered(List<Buyer> buyers, List<String> tickets) {
        return answers(IntStream.range(0, tickets.size())
                .mapToObj(i -> buyers.get(i % buyers.size()).ordersSoon(tickets.get(i))));
    }

    private static List<ApiResponse> answers(Stream<CompletableFuture<ApiResponse>> requests) {
        return requests.toList().stream().map(CompletableFuture::join).toList();
    }

    private static <T> T whileSlow(Marketplace marketplace, String service, String table, Supplier<T> what)
            throws SQLException {
        try (Connection database = marketplace.postgres().connectTo(service);
                Statement statement = database.createStatement()) {
            statement.execute(SLOW_AND_CHOOSY);
            try {
                statement.execute(BEFORE_EACH_ROW.formatted(table));
                return what.get();
            } finally {
                statement.execute("drop function slow_and_choosy cascade");
            }
        }
    }

    private static String sql(List<String> ids) {
        return ids.stream().collect(Collectors.joining("', '", "('", "')"));
    }
}
