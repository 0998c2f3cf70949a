package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.DatabaseFault;
import ticketing.shop.ExpectedRefusal;
import ticketing.shop.HealthEndpoint;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;
import ticketing.system.ProcessFreeze;
import ticketing.system.Services;

/** A database that hangs, instead of refusing connections: requests must end within ten seconds all the same. */
@OnMarketplace(Kind.SEPARATE_WITH_SHORT_TIMEOUTS)
class HangingDatabaseIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @Test
    void while_the_database_hangs_every_service_is_unavailable_and_afterwards_all_recover(
            Marketplace marketplace, Shop shop) {
        assumeTrue(ProcessFreeze.isPossible(), "processes cannot be stopped on this machine");
        shop.awaitOperational();
        Buyer buyer = shop.buyer();

        ProcessFreeze.of(marketplace.postgres(), () -> {
            assertThat(requests(buyer).map(HangingDatabaseIT::withinTenSeconds).toList())
                    .allSatisfy(answer -> assertUnavailable(answer.join()));
            assertThat(services(marketplace)).allSatisfy(service -> {
                await().atMost(TIMEOUT).until(() -> service.isUnready());
                service.expectLive();
            });
        });

        assertThat(services(marketplace))
                .allSatisfy(service -> await().atMost(TIMEOUT).until(() -> service.isReady()));
        shop.awaitOperational();
    }

    @Test
    void an_order_whose_commit_hangs_is_reported_unavailable_and_expires_like_any_other_once_committed(
            Marketplace marketplace, Shop shop) {
        shop.awaitOperational();
        Buyer buyer = shop.buyer();
        String ticket = shop.seller().lists("Hanging", "5.00");
        buyer.sees(buyer.reserves(ticket), "cancelled");
        DatabaseFault.hangingCommits(marketplace.postgres(), "orders", "orders").during(() -> {
            assertUnavailable(withinTenSeconds(() -> buyer.orders(ticket)).join());
            return ticket;
        });

        List<JsonObject> orders = buyer.allOrders().expectOk().objects();

        assertThat(orders).hasSize(2);
        assertThat(buyer.sees(orders.get(1).getString("id"), "cancelled").text("cancelReason"))
                .isEqualTo("expired");
        shop.shows(ticket, "available");
    }

    /** One request to each service. */
    private static Stream<Supplier<ApiResponse>> requests(Buyer buyer) {
        return Stream.of(
                () -> buyer.signsIn(buyer.email(), "not this one"),
                () -> buyer.searches(""),
                buyer::allOrders,
                buyer::allPayments);
    }

    private static void assertUnavailable(ApiResponse answer) {
        assertThat(answer.expectRefusal(ExpectedRefusal.UNAVAILABLE).header("Retry-After"))
                .isPresent();
    }

    private static CompletableFuture<ApiResponse> withinTenSeconds(Supplier<ApiResponse> request) {
        return CompletableFuture.supplyAsync(request).orTimeout(10, TimeUnit.SECONDS);
    }

    private static List<HealthEndpoint> services(Marketplace marketplace) {
        return Services.ALL.stream()
                .map(marketplace::server)
                .map(HealthEndpoint::new)
                .toList();
    }
}
