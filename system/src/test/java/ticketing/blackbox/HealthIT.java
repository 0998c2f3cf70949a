package ticketing.blackbox;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.microshed.testing.jaxrs.RESTClient;
import ticketing.shop.Buyer;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;

@OnMarketplace(Kind.ALL_IN_ONE)
@WithTypedClients
public class HealthAndMetricsIT {

    private static final List<String> SERVICES = List.of("auth", "tickets", "orders", "payments", "expiration");

    /** Liberty's message ids. */
    private static final String LISTENING = "CWWKO0219I";

    private static final String JPA_HAS_BEGUN = "CWWJP9990I";

    @RESTClient
    public static HealthAndMetricsApi observatory;

    @Test
    void every_service_is_alive() {
        assertThat(checksThatAreUp(observatory.live())).containsAll(SERVICES);
    }

    @Test
    void every_service_is_ready_with_its_database_and_expiration_with_its_sweep() {
        assertThat(checksThatAreUp(observatory.ready())).containsAll(each("-database"));
        assertThat(checksThatAreUp(observatory.ready())).contains("expiration-sweep");
    }

    @Test
    void every_service_reports_its_event_delivery() {
        await().atMost(ofSeconds(30))
                .untilAsserted(() -> assertThat(checks(observatory.ready()))
                        .filteredOn(check -> check.getString("name").endsWith("-post"))
                        .hasSize(SERVICES.size())
                        .extracting(check -> check.getJsonObject("data"))
                        .allSatisfy(data -> {
                            assertThat(data.getBoolean("brokerReachable")).isTrue();
                            assertThat(data.getInt("outboxOldestAgeSeconds")).isLessThan(60);
                            assertThat(data)
                                    .containsOnlyKeys(
                                            "brokerReachable",
                                            "outboxPending",
                                            "outboxOldestAgeSeconds",
                                            "deadLetters");
                        }));
    }

    @Test
    void every_service_has_started_with_its_tables_migrated() {
        assertThat(checksThatAreUp(observatory.started())).containsAll(each("-migrations"));
        assertThat(checks(observatory.started()))
                .extracting(check -> check.getJsonObject("data").getString("version"))
                .allMatch(version -> version.matches("\\d+"));
    }

    @Test
    void jpa_is_initialised_in_every_service_before_the_http_port_opens(Marketplace marketplace) throws IOException {
        String log = Files.readString(marketplace.server("orders").log());

        assertThat(log.substring(0, log.indexOf(LISTENING)).split(JPA_HAS_BEGUN))
                .hasSize(SERVICES.size() + 1);
    }

    @Test
    void the_outbox_of_every_service_is_measured() {
        for (String name : List.of("outbox_pending", "outbox_oldest_age_seconds", "dead_letters")) {
            await().atMost(ofSeconds(30))
                    .untilAsserted(() -> assertThat(SERVICES)
                            .allSatisfy(
                                    service -> assertThat(figures("ticketing_" + name, "service=\"" + service + "\""))
                                            .hasSize(1)));
        }
    }

    @Test
    void open_ticket_streams_are_counted() {
        assertThat(figures("ticketing_streams_live", "service=\"tickets\"")).hasSize(1);
    }

    /** Within two minutes: the gauge query of complete orders runs once a minute. */
    @Test
    void a_purchase_is_visible_in_the_metrics(Shop shop) {
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(shop.seller().lists("Concert", "20.00"));
        buyer.pays(order).expect(201);
        buyer.sees(order, "complete");
        String guess = Visitor.object("email", buyer.email(), "password", "a guess");
        shop.visitor().post("/api/users/signin", guess).expectProblem(400, "wrong-credentials");

        await().atMost(ofMinutes(2)).untilAsserted(() -> {
            assertThat(figures("ticketing_orders_overdue_oldest_seconds", "service=\"orders\""))
                    .hasSize(1);
            assertThat(figures("ticketing_payments_refunds_due", "service=\"payments\""))
                    .hasSize(1);
            assertThat(figures("ticketing_orders", "status=\"complete\"")).isNotEmpty();
            assertThat(figures("ticketing_deadlines_pending", "service=\"expiration\""))
                    .hasSize(1);
            assertThat(figures("ticketing_payments_total", "outcome=")).isNotEmpty();
            assertThat(figures("ticketing_sign_ins_total", "service=\"auth\"")).isNotEmpty();
            assertThat(figures("ticketing_tickets_listed_total", "service=\"tickets\""))
                    .isNotEmpty();
        });
        assertThat(figures("ticketing_event_lag_seconds_bucket", "type=\"OrderCompleted\""))
                .hasSizeGreaterThan(10);
        assertThat(figures("ticketing_events_published_total", "type=\"OrderCompleted\""))
                .hasSize(1);
        assertThat(consumersOf("OrderCreated")).containsExactlyInAnyOrder("tickets", "payments", "expiration");
        assertThat(consumersOf("PaymentCreated")).containsExactly("orders");
        assertThat(consumersOf("TicketCreated")).containsExactly("orders");
    }

    @Test
    void requests_are_timed_by_method_and_status(Shop shop) {
        shop.visitor().get("/api/tickets").expect(200);
        shop.visitor().get("/api/orders").expectProblem(401, "not-signed-in");

        assertThat(figures("ticketing_request_duration_seconds_count", "method=\"GET\""))
                .anySatisfy(line -> assertThat(line).contains("service=\"tickets\"", "status=\"200\""))
                .anySatisfy(line -> assertThat(line).contains("service=\"orders\"", "status=\"401\""));
        assertThat(figures("ticketing_request_duration_seconds_bucket", "service=\"orders\""))
                .hasSizeGreaterThan(10);
    }

    /** Metrics are kept for ever: invented methods must not fill the memory of a server. */
    @Test
    void an_unknown_http_method_makes_no_metric_of_its_own(Shop shop) {
        shop.visitor().send("INVENTED", "/api/tickets", new byte[0]).expectProblem(405, "method-not-allowed");
        shop.visitor().send("INVENTED", "/somewhere", new byte[0]);

        assertThat(observatory.metrics()).doesNotContain("INVENTED");
        assertThat(figures("ticketing_request_duration_seconds_count", "method=\"other\""))
                .filteredOn(figure -> figure.contains("service=\"tickets\""))
                .hasSize(1);
    }

    /** Health is public: it contains states and counts, no hosts and no passwords. */
    @Test
    void health_data_holds_states_and_counts_only() {
        assertThat(Stream.of(observatory.live(), observatory.ready(), observatory.started())
                        .flatMap(health -> checks(health).stream())
                        .map(check -> check.getJsonObject("data"))
                        .filter(Objects::nonNull)
                        .flatMap(data -> data.values().stream()))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value.toString()).matches("true|false|\"?\\d+\"?"));
    }

    private static List<String> each(String suffix) {
        return SERVICES.stream().map(service -> service + suffix).toList();
    }

    private static List<String> checksThatAreUp(JsonObject health) {
        assertThat(health.getString("status")).as("%s", health).isEqualTo("UP");
        return checks(health).stream()
                .filter(check -> check.getString("status").equals("UP"))
                .map(check -> check.getString("name"))
                .toList();
    }

    private static List<JsonObject> checks(JsonObject health) {
        return health.getJsonArray("checks").getValuesAs(JsonObject.class);
    }

    private static Stream<String> consumersOf(String event) {
        return figures("ticketing_events_consumed_total", "type=\"" + event + "\"").stream()
                .filter(line -> line.contains("result=\"applied\""))
                .map(line -> line.replaceFirst(".*service=\"(\\w+)\".*", "$1"));
    }

    /** Samples of one metric with a tag. */
    private static List<String> figures(String name, String tag) {
        return Arrays.stream(observatory.metrics().split("\n"))
                .filter(line -> line.startsWith(name + "{") && line.contains(tag))
                .toList();
    }
}
