package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ticketing.shop.Visitor.object;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.ExpectedRefusal;
import ticketing.shop.Operator;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;

/** The operators' routes: who may call them and with what, and service status. */
@OnMarketplace(Kind.ALL_IN_ONE)
class OperatorAccessIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static Operator operator;
    private static Buyer buyer;

    @BeforeAll
    static void sign_in(Marketplace marketplace, Shop shop) {
        operator = Operator.of(marketplace);
        buyer = shop.buyer();
        // One order at least is complete.
        shop.awaitOperational();
    }

    static Stream<String> routes() throws IOException {
        try (InputStream table = OperatorAccessIT.class.getResourceAsStream("/blackbox/routes.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("/admin/"));
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void anyone_but_an_administrator_is_refused_at_every_route(String route, Shop shop) {
        String[] words = route.split("\\s+");
        for (String path : List.of(words[1].replace("{}", "unknown"), words[1].replace("{}", operator.id()))) {
            for (String body : List.of("{}", object("reason", "Why not?", "email", "nobody@example.com"))) {
                call(shop.visitor(), words[0], path, body).expectRefusal(ExpectedRefusal.NOT_SIGNED_IN);
                ApiResponse refused = call(buyer, words[0], path, body).expectRefusal(ExpectedRefusal.NOT_ADMIN);
                assertThat(refused.message()).isEqualTo("Not authorized");
            }
        }
    }

    private static ApiResponse call(Visitor visitor, String method, String path, String body) {
        return method.equals("GET") ? visitor.get(path) : visitor.post(path, body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "\" \"", "5", "null", "\"two\\nlines\""})
    void every_action_requires_a_reason(String reason) {
        String body = reason.isEmpty() ? "{}" : "{\"reason\":" + reason + "}";
        for (String path : List.of(
                "/api/tickets/admin/dead-letters/unknown/replay",
                "/api/expiration/admin/dead-letters/unknown/discard",
                "/api/orders/admin/orders/unknown/cancel",
                "/api/payments/admin/payments/unknown/refund")) {
            ApiResponse refused = operator.post(path, body).expectRefusal(ExpectedRefusal.VALIDATION);
            assertThat(refused.fields()).containsExactly("reason");
            assertThat(refused.message()).isEqualTo("Say why, in 1 to 500 characters");
            operator.post(path, object("reason", "To see")).expectRefusal(ExpectedRefusal.NOT_FOUND);
        }
    }

    @Test
    void the_event_trail_requires_a_subject() {
        assertThat(operator.get("/api/orders/admin/trail")
                        .expectRefusal(ExpectedRefusal.VALIDATION)
                        .fields())
                .containsExactly("subject");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auth", "tickets", "orders", "payments", "expiration"})
    void every_service_reports_its_status(String service) {
        await().atMost(TIMEOUT).untilAsserted(() -> {
            JsonObject status = operator.status(service);
            assertThat(status.getString("service")).isEqualTo(service);
            for (String sign : List.of("ready", "databaseReachable", "migrated", "brokerReachable")) {
                assertThat(status.getBoolean(sign)).as(sign).isTrue();
            }
            assertThat(operator.metrics(service)).anySatisfy(metric -> {
                assertThat(metric.getString("name")).isEqualTo("ticketing_outbox_pending");
                assertThat(metric.getJsonObject("labels")).isEmpty();
                assertThat(metric.getJsonNumber("value").doubleValue()).isNotNegative();
            });
        });
    }

    @Test
    void the_metrics_of_a_status_have_labels() {
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(operator.metrics("orders"))
                        .extracting(metric -> metric.getString("name") + metric.get("labels"))
                        .contains(
                                "ticketing_orders{\"status\":\"complete\"}",
                                "ticketing_invariant_violations{\"invariant\":\"one-order-per-ticket\"}"));
    }

    @Test
    void a_service_reports_its_status_while_its_database_is_unavailable(Marketplace marketplace, Shop shop) {
        marketplace.postgres().kill();
        try {
            await().atMost(TIMEOUT).until(() -> !operator.status("orders").getBoolean("databaseReachable"));
            assertThat(operator.status("orders").getBoolean("ready")).isFalse();
            operator.actions("orders").expectRefusal(ExpectedRefusal.UNAVAILABLE);
        } finally {
            marketplace.postgres().start();
        }
        for (String service : List.of("auth", "tickets", "orders", "payments")) {
            await().atMost(TIMEOUT).until(() -> operator.status(service).getBoolean("ready"));
        }
        shop.awaitOperational();
    }
}
