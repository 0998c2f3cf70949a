package ticketing.blackbox;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.microshed.testing.jaxrs.RESTClient;
import ticketing.shop.Buyer;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

@OnMarketplace(Kind.ALL_IN_ONE)
@WithTypedClients
public class MetricsIT {

    private static final List<String> SERVICES = List.of("auth", "tickets", "orders", "payments", "expiration");

    @RESTClient
    public static HealthAndMetricsApi observatory;

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
