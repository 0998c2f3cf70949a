package ticketing.blackbox;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.microshed.testing.jaxrs.RESTClient;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;

@OnMarketplace(Kind.ALL_IN_ONE)
@WithTypedClients
public class HealthIT {

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
}
