package ticketing.chaos.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticketing.chaos.client.Operation;
import ticketing.chaos.client.Outcome;
import ticketing.chaos.client.ShopResponse;
import ticketing.chaos.fault.InjectedFault;

class ChaosReportTest {

    private static final Instant BEGIN = Instant.parse("2030-01-01T00:00:00Z");

    @Test
    void the_report_of_a_clean_run_shows_its_faults(@TempDir Path folder) throws IOException {
        String page = Files.readString(ChaosReport.of(result(List.of())).writeTo(folder));

        assertThat(page)
                .contains("<body class=\"clean\">", "Nothing lost, nothing sold twice", "kill-orders, 12.0 s")
                .doesNotContain("{{");
    }

    @Test
    void a_violation_is_shown_as_escaped_text(@TempDir Path folder) throws IOException {
        String page =
                Files.readString(ChaosReport.of(result(List.of("lost: <b>"))).writeTo(folder));

        assertThat(page).contains("<body class=\"violated\">", "<li>lost: &lt;b&gt;</li>");
    }

    @Test
    void the_summary_has_the_seed_and_the_slowest_recovery() {
        assertThat(result(List.of()).summary())
                .contains("seed 42", "1 requests: 1 done", "kill-orders, 12.0 s", "0 violations");
    }

    private static RunResult result(List<String> violations) {
        ShopResponse reply = new ShopResponse(201, false, "", "{}");
        Operation operation = new Operation(BEGIN, Duration.ofMillis(5), "buyer-1", "order", reply, "id", "1.00");
        InjectedFault fault = new InjectedFault("kill-orders", 1, BEGIN.plusSeconds(10), BEGIN.plusSeconds(22), "");
        List<TimelineSample> samples = List.of(
                new TimelineSample(BEGIN.plusSeconds(1), Map.of(Outcome.DONE, 1L), 0, ""),
                new TimelineSample(BEGIN.plusSeconds(61), Map.of(), -1, "kill-orders"));
        return new RunResult(
                new RunResult.Numbers(42, BEGIN, 3, 2, 1, Duration.ofSeconds(4)),
                List.of(operation),
                List.of(fault),
                samples,
                violations);
    }
}
