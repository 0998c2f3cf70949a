package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.DatabaseFault;
import ticketing.shop.DatabaseProbe;
import ticketing.shop.ExpectedRefusal;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;

/** Concurrent orders and concurrent listings share transactions. A slow database makes the requests concurrent. */
@OnMarketplace(Kind.ALL_IN_ONE)
class RequestBatchingIT {

    private static final int CROWD = 24;
    private static final String PRICE = "7.00";
    private static final String REJECTED_PRICE = "6.66";
    private static final List<String> EVERY_FOURTH_REJECTED = List.of(PRICE, PRICE, PRICE, REJECTED_PRICE);

    @Test
    void concurrent_orders_share_transactions(Marketplace marketplace, Shop shop, DatabaseProbe databases) {
        List<String> tickets = listed(shop, databases, List.of(PRICE));

        List<String> orders =
                whileSlow(marketplace, "orders", "orders", () -> ordered(shop.buyers(4), tickets)).stream()
                        .map(response -> response.expectCreated().id())
                        .toList();

        assertThat(databases.transactionsOfOrders(orders)).isLessThan(CROWD / 2);
    }

    @Test
    void concurrent_listings_share_transactions(Marketplace marketplace, Shop shop, DatabaseProbe databases) {
        Seller seller = shop.seller();

        List<String> tickets =
                whileSlow(marketplace, "tickets", "ticket", () -> offered(seller, List.of(PRICE))).stream()
                        .map(response -> response.expectCreated().id())
                        .toList();

        assertThat(databases.transactionsOfTickets(tickets)).isLessThan(CROWD / 2);
    }

    @Test
    void an_order_that_fails_does_not_fail_the_concurrent_ones(
            Marketplace marketplace, Shop shop, DatabaseProbe databases) {
        List<Buyer> buyers = shop.buyers(4);
        List<String> tickets = listed(shop, databases, EVERY_FOURTH_REJECTED);
        List<String> eachTwice =
                tickets.stream().flatMap(ticket -> Stream.of(ticket, ticket)).toList();

        List<ApiResponse> responses = whileSlow(marketplace, "orders", "orders", () -> ordered(buyers, eachTwice));

        for (int place = 0; place < CROWD; place++) {
            List<ApiResponse> ofOneTicket = responses.subList(2 * place, 2 * place + 2);
            if (isRejected(place)) {
                assertThat(ofOneTicket).allMatch(ApiResponse::isFailure);
            } else {
                assertThat(ofOneTicket).areExactly(1, created()).areExactly(1, reserved());
            }
        }
        // A failed order leaves no row: its ticket can be ordered.
        assertThat(ordered(buyers, tickets).stream().filter(ApiResponse::isCreated))
                .hasSize(CROWD / 4);
    }

    private static Condition<ApiResponse> created() {
        return new Condition<>(ApiResponse::isCreated, "created");
    }

    private static Condition<ApiResponse> reserved() {
        return new Condition<>(response -> response.is(ExpectedRefusal.TICKET_RESERVED), "refused as reserved");
    }

    @Test
    void a_listing_that_fails_does_not_fail_the_concurrent_ones(Marketplace marketplace, Shop shop) {
        Seller seller = shop.seller();

        List<ApiResponse> responses =
                whileSlow(marketplace, "tickets", "ticket", () -> offered(seller, EVERY_FOURTH_REJECTED));

        for (int place = 0; place < CROWD; place++) {
            ApiResponse response = responses.get(place);
            assertThat(isRejected(place) ? response.isFailure() : response.isCreated())
                    .as("%d: %s", place, response.body())
                    .isTrue();
        }
    }

    private static boolean isRejected(int place) {
        return place % EVERY_FOURTH_REJECTED.size() == EVERY_FOURTH_REJECTED.size() - 1;
    }

    /** Lists as many tickets as the crowd, at these prices in turn, and waits until all of them can be ordered. */
    private static List<String> listed(Shop shop, DatabaseProbe databases, List<String> prices) {
        List<String> tickets = offered(shop.seller(), prices).stream()
                .map(response -> response.expectCreated().id())
                .toList();
        await().until(() -> databases.countKnownToOrders(tickets) == tickets.size());
        return tickets;
    }

    private static List<ApiResponse> offered(Seller seller, List<String> prices) {
        return all(IntStream.range(0, CROWD)
                .mapToObj(i -> seller.offersAsync("Concurrent " + i, prices.get(i % prices.size()))));
    }

    private static List<ApiResponse> ordered(List<Buyer> buyers, List<String> tickets) {
        return all(IntStream.range(0, tickets.size())
                .mapToObj(i -> buyers.get(i % buyers.size()).ordersAsync(tickets.get(i))));
    }

    /** Sends all requests before it waits for the first response. */
    private static List<ApiResponse> all(Stream<CompletableFuture<ApiResponse>> requests) {
        return requests.toList().stream().map(CompletableFuture::join).toList();
    }

    private static <T> T whileSlow(Marketplace marketplace, String service, String table, Supplier<T> requests) {
        return DatabaseFault.slowInserts(marketplace.postgres(), service, table).during(requests);
    }
}
