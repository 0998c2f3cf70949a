package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;
import ticketing.system.Standstill;

/** A database that refuses is easy to notice. One that says nothing at all is not. */
@OnMarketplace(Kind.SEPARATE_AND_HASTY)
class HangingDatabaseIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void while_the_database_hangs_every_service_says_so_and_afterwards_all_goes_on(Marketplace marketplace, Shop shop) {
        assumeTrue(Standstill.isPossible(), "processes cannot be stopped on this machine");
        shop.awaitOperational();
        Buyer buyer = shop.buyer();

        Standstill.of(marketplace.postgres(), () -> {
            assertThat(requests(buyer).map(HangingDatabaseIT::soon).toList())
                    .allSatisfy(answer -> assertUnavailable(answer.join()));
            assertThat(services(marketplace)).allSatisfy(service -> {
                await().atMost(PATIENCE)
                        .until(() -> service.get("/health/ready").status() == 503);
                service.get("/health/live").expect(200);
            });
        });

        assertThat(services(marketplace))
                .allSatisfy(service -> await().atMost(PATIENCE)
                        .until(() -> service.get("/health/ready").status() == 200));
        shop.awaitOperational();
    }

    @Test
    void an_order_whose_commit_hangs_is_told_as_unavailable_and_is_an_order_like_any_other_if_it_came_about(
            Marketplace marketplace, Shop shop) throws SQLException {
        shop.awaitOperational();
        Buyer buyer = shop.buyer();
        String ticket = shop.seller().lists("Hanging", "5.00");
        buyer.sees(buyer.reserves(ticket), "cancelled");
        try (Connection orders = marketplace.postgres().connectTo("orders");
                Statement statement = orders.createStatement()) {
            statement.execute("create function hang() returns trigger language plpgsql as"
                    + " $$ begin perform pg_sleep(8); return null; end $$");
            statement.execute("create constraint trigger hang after insert on orders"
                    + " deferrable initially deferred for each row execute function hang()");
            assertUnavailable(soon(() -> buyer.orders(ticket)).join());
            statement.execute("drop function hang cascade");
        }

        List<JsonObject> orders = buyer.get("/api/orders").expect(200).array().getValuesAs(JsonObject.class);

        assertThat(orders).hasSize(2);
        assertThat(buyer.sees(orders.get(1).getString("id"), "cancelled").text("cancelReason"))
                .isEqualTo("expired");
        shop.shows(ticket, "available");
    }

    /** One of each service. */
    private static Stream<Supplier<ApiResponse>> requests(Buyer buyer) {
        String stranger = Visitor.object("email", buyer.email(), "password", "not this one");
        return Stream.of(
                () -> buyer.post("/api/users/signin", stranger),
                () -> buyer.get("/api/tickets"),
                () -> buyer.get("/api/orders"),
                () -> buyer.get("/api/payments"));
    }

    private static void assertUnavailable(ApiResponse answer) {
        assertThat(answer.expectProblem(503, "unavailable").header("Retry-After"))
                .isPresent();
    }

    private static CompletableFuture<ApiResponse> soon(Supplier<ApiResponse> request) {
        return CompletableFuture.supplyAsync(request).orTimeout(10, TimeUnit.SECONDS);
    }

    private static List<Visitor> services(Marketplace marketplace) {
        return Stream.of("auth", "tickets", "orders", "payments", "expiration")
                .map(marketplace::server)
                .map(server -> new Shop(URI.create("http://127.0.0.1:" + server.port())).visitor())
                .toList();
    }
}
