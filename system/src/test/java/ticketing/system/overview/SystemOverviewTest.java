package ticketing.system.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From the recorded health and metrics of one server with all services. */
class SystemOverviewTest {

    private static final int WIDTH = 100;

    private final String health = captured("ready.json");
    private final String metrics = captured("metrics.txt");

    @Test
    void each_service_has_a_row_and_its_key_figures() {
        assertThat(overview(health, metrics).lines())
                .startsWith(
                        "SERVICE      READY   DATABASE  BROKER    WAITING     OLDEST  DEAD LETTERS",
                        "auth         yes     yes       yes             0        0 s             0",
                        "tickets      yes     yes       yes             0        0 s             0",
                        "orders       yes     yes       yes             0        0 s             0",
                        "    orders: 0 created, 1 awaiting:payment, 7 complete, 3 cancelled",
                        "    most overdue: 0 s",
                        "payments     yes     yes       yes             0        0 s             0",
                        "    payments: 0 pending, 0 refunds due",
                        "expiration   yes     yes       yes             0        0 s             0",
                        "    deadlines: 1 pending",
                        "    most overdue: 0 s")
                .endsWith("", "Nothing to look at.");
    }

    @Test
    void overdue_events_and_dead_letters_are_in_the_last_lines() {
        String ill = with("ticketing_outbox_pending", "orders", "17");
        ill = with(ill, "ticketing_outbox_oldest_age_seconds", "orders", "300.4");
        ill = with(ill, "ticketing_dead_letters", "tickets", "2");
        SystemOverview overview = overview(health, ill);

        assertThat(overview.lines())
                .contains("orders       yes     yes       yes            17      300 s             0")
                .endsWith("", "Look at: tickets has dead letters", "Look at: orders has events that wait for 300 s");
        assertThat(overview.hasNoViolations()).isTrue();
    }

    @Test
    void an_invariant_violation_is_shown_by_name() {
        SystemOverview overview = overview(health, with("ticketing_invariant_violations", "orders", "2"));

        assertThat(overview.lines()).endsWith("", "Invariant violated: one-order-per-ticket (orders: 2)");
        assertThat(overview.hasNoViolations()).isFalse();
    }

    @Test
    void a_service_without_its_database_is_not_ready() {
        SystemOverview overview = overview(
                health.replace(
                        "\"orders-database\",\"status\":\"UP\",\"data\":{\"migrated\":true,\"reachable\":true}",
                        "\"orders-database\",\"status\":\"DOWN\",\"data\":{\"migrated\":true,\"reachable\":false}"),
                metrics);

        assertThat(overview.lines())
                .contains("orders       no      no        yes             0        0 s             0")
                .endsWith("Look at: orders is not ready");
    }

    @Test
    void of_two_servers_the_ready_one_counts() {
        ServerReport ill = report(health.replace("\"UP\"", "\"DOWN\""), "");
        ServerReport well = report(health, metrics);

        assertThat(SystemOverview.of(List.of(ill, well)).lines())
                .isEqualTo(overview(health, metrics).lines());
    }

    @Test
    void a_server_that_does_not_respond_is_silent() {
        assertThat(SystemOverview.of(List.of()).lines())
                .contains("orders       silent  -         -               -          -             -")
                .endsWith("Look at: expiration is silent");
        assertThat(ServerReport.of("", "")).isEqualTo(Optional.empty());
        assertThat(ServerReport.of("<html>Bad gateway</html>", "")).isEqualTo(Optional.empty());
    }

    @Test
    void the_lines_fit_the_terminal_for_any_values() {
        String many = metrics.replaceAll("(?m)^(ticketing_\\S+) \\S+$", "$1 12345678.0");

        assertThat(overview(health, many).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
    }

    private static SystemOverview overview(String health, String metrics) {
        return SystemOverview.of(List.of(report(health, metrics)));
    }

    private static ServerReport report(String health, String metrics) {
        return ServerReport.of(health, metrics).orElseThrow();
    }

    private String with(String metric, String service, String value) {
        return with(metrics, metric, service, value);
    }

    private static String with(String metrics, String metric, String service, String value) {
        String line = "(?m)^(" + metric + "\\{[^}]*service=\"" + service + "\"[^}]*}) \\S+$";
        assertThat(metrics).containsPattern(line);
        return metrics.replaceAll(line, "$1 " + value);
    }

    private static String captured(String name) {
        try (InputStream captured = SystemOverviewTest.class.getResourceAsStream("/overview/" + name)) {
            return new String(captured.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
