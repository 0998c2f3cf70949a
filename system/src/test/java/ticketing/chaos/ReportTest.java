package ticketing.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticketing.system.CannotRun;

class ReportTest {

    private static final Instant BEGIN = Instant.parse("2030-01-01T00:00:00Z");

    @Test
    void the_report_of_a_clean_run_shows_its_faults(@TempDir Path folder) throws IOException {
        String page = Files.readString(Report.of(verdict(List.of())).writeTo(folder));

        assertThat(page)
                .contains("<body class=\"clean\">", "Nothing lost, nothing sold twice", "kill-orders, 12.0 s")
                .doesNotContain("{{");
    }

    @Test
    void a_violation_is_shown_as_escaped_text(@TempDir Path folder) throws IOException {
        String page = Files.readString(Report.of(verdict(List.of("lost: <b>"))).writeTo(folder));

        assertThat(page).contains("<body class=\"violated\">", "<li>lost: &lt;b&gt;</li>");
    }

    @Test
    void the_summary_has_the_seed_and_the_slowest_recovery() {
        assertThat(verdict(List.of()).summary())
                .contains("seed 42", "1 requests: 1 done", "kill-orders, 12.0 s", "0 violations");
    }

    @Test
    void an_unknown_fault_is_refused_with_the_list_of_faults() {
        assertThatThrownBy(() -> Plan.thorough(1, Duration.ofMinutes(1), List.of("earthquake")))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("kill-orders")
                .hasMessageContaining("power-failure");
    }

    private static Verdict verdict(List<String> violations) {
        Reply reply = new Reply(201, false, "", "{}");
        Operation operation = new Operation(BEGIN, Duration.ofMillis(5), "buyer-1", "order", reply, "id", "1.00");
        Injury injury = new Injury("kill-orders", 1, BEGIN.plusSeconds(10), BEGIN.plusSeconds(22), "");
        List<Sample> samples = List.of(
                new Sample(BEGIN.plusSeconds(1), Map.of(Outcome.DONE, 1L), 0, ""),
                new Sample(BEGIN.plusSeconds(61), Map.of(), -1, "kill-orders"));
        return new Verdict(
                new Verdict.Figures(42, BEGIN, 3, 2, 1, Duration.ofSeconds(4)),
                List.of(operation),
                List.of(injury),
                samples,
                violations);
    }
}
