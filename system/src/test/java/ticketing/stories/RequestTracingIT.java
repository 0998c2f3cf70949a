package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ticketing.shop.Visitor.object;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.shop.ApiResponse;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.stories.TraceCollector.Span;
import ticketing.system.Marketplace;
import ticketing.system.Services;

/** One purchase in traces and logs: span tree, request id, and what logs must not contain. */
@OnMarketplace(Kind.SEPARATE_WITH_SHORT_TIMEOUTS)
class RequestTracingIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final String PASSWORD = "a password that is in no log";
    private static final String CALLER = "b7ad6b7169203331";

    private final String request = "purchase-" + UUID.randomUUID();
    private final String trace = UUID.randomUUID().toString().replace("-", "");
    private final String email = "followed-" + UUID.randomUUID() + "@example.com";
    private final String[] headers = {"X-Request-Id", request, "traceparent", "00-" + trace + "-" + CALLER + "-01"};

    @BeforeEach
    void wait_until_operational(Shop shop) {
        shop.awaitOperational();
    }

    @Test
    void a_purchase_is_one_trace_across_five_services(Shop shop, TraceCollector collector) {
        purchase(shop);

        await().atMost(TIMEOUT).untilAsserted(() -> {
            List<Span> spans = collector.spansOf(trace);
            assertThat(spans).extracting(Span::service).contains(Services.ALL.toArray(String[]::new));
            assertThat(spans)
                    .filteredOn(span -> span.name().equals("process OrderCreated"))
                    .extracting(Span::service)
                    .containsExactlyInAnyOrder("tickets", "payments", "expiration");
            assertThat(spans)
                    .filteredOn(span -> span.name().equals("process OrderCompleted"))
                    .hasSize(3);
            assertThat(spans).allSatisfy(span -> assertThat(parentsOf(spans)).contains(span.parent()));
        });
    }

    @Test
    void a_purchase_is_in_the_logs_of_all_services_under_one_request_id(Marketplace marketplace, Shop shop) {
        purchase(shop);

        await().atMost(TIMEOUT)
                .untilAsserted(() -> assertThat(Services.ALL)
                        .allSatisfy(service -> assertThat(messagesOf(marketplace, service))
                                .anyMatch(message -> message.endsWith(" request=" + request))));
        assertThat(messagesOf(marketplace, "orders")).anyMatch(message -> message.contains("POST /api/orders 201"));
        await().atMost(TIMEOUT)
                .untilAsserted(() -> assertThat(messagesOf(marketplace, "expiration"))
                        .anyMatch(message -> message.startsWith("expiration consumed OrderCompleted of ")
                                && message.endsWith(request)));
    }

    @Test
    void an_expiry_is_logged_under_the_id_of_the_request_that_placed_the_order(Marketplace marketplace, Shop shop) {
        String ticket = shop.seller().lists("Left lying about", "5.00");

        shop.buyer().post("/api/orders", object("ticketId", ticket), headers).expectCreated();

        await().atMost(TIMEOUT)
                .untilAsserted(() -> assertThat(messagesOf(marketplace, "tickets"))
                        .anyMatch(message -> message.startsWith("tickets consumed OrderCancelled of ")
                                && message.endsWith(request)));
    }

    @Test
    void the_logs_hold_no_personal_data_passwords_or_session_tokens(Marketplace marketplace, Shop shop) {
        String session = purchase(shop);

        assertThat(Services.ALL)
                .allSatisfy(service -> assertThat(String.join("\n", messagesOf(marketplace, service)))
                        .doesNotContain(email, PASSWORD, session, "example.com", "tok_visa"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/orders",
                "/api/tickets",
                "/api/tickets/nothing",
                "/api/users/currentuser",
                "/api/payments/x/y"
            })
    void every_response_has_a_request_id(String path, Shop shop) {
        assertThat(shop.visitor().get(path, headers).header("X-Request-Id")).contains(request);
        assertThat(shop.visitor().get(path).header("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).hasSize(36));
        assertThat(shop.visitor().get(path, "X-Request-Id", "a=b c").header("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).hasSize(36));
    }

    /** Returns the buyer's session. */
    private String purchase(Shop shop) {
        Visitor buyer = shop.visitor();
        String account = object("email", email, "password", PASSWORD);
        ApiResponse opened = buyer.post("/api/users/signup", account, headers).expectCreated();
        String ticket = shop.seller()
                .post("/api/tickets", object("title", "Followed", "price", 20), headers)
                .expectCreated()
                .id();
        String order = buyer.post("/api/orders", object("ticketId", ticket), headers)
                .expectCreated()
                .id();
        buyer.post("/api/payments", object("token", "tok_visa", "orderId", order), headers)
                .expectCreated();
        return opened.header("Set-Cookie").orElseThrow().split("[=;]")[1];
    }

    /** The span ids of the caller and of the services. */
    private static List<String> parentsOf(List<Span> spans) {
        return Stream.concat(Stream.of(CALLER), spans.stream().map(Span::id)).toList();
    }

    /** Every line is a JSON object. */
    private static List<String> messagesOf(Marketplace marketplace, String service) {
        try {
            return Files.readAllLines(marketplace.server(service).log()).stream()
                    .filter(line -> !line.isBlank())
                    .map(RequestTracingIT::message)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String message(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject().getString("message", "");
        }
    }
}
