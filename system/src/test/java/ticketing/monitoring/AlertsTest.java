package ticketing.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ticketing.monitoring.Promtool.Outcome;

/** Runs promtool's tests of each alert, and checks that they notice mistakes in it. */
class AlertsTest {

    private static final Path CASES = Path.of("src/test/resources/monitoring/alerts");
    private static final Alerts ALERTS = Alerts.asDelivered();

    @TempDir
    private Path folder;

    @Test
    void promtool_accepts_the_rules() {
        ALERTS.writeTo(folder);

        Outcome outcome = Promtool.run(folder, "check", "rules", "--lint=all", "--lint-fatal", "alerts.yaml");

        assertThat(outcome.status()).as(outcome.said()).isZero();
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_fires_when_it_should_and_not_before(Path file) {
        ALERTS.writeTo(folder);

        Outcome outcome = test(file);

        assertThat(outcome.status()).as(outcome.said()).isZero();
    }

    static Stream<Arguments> each_alert_and_way_to_spoil_it() {
        return ALERTS.names().stream()
                .flatMap(name -> AlertMutation.of(ALERTS.alert(name)).stream().map(way -> Arguments.of(name, way)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("each_alert_and_way_to_spoil_it")
    void a_mistake_in_an_alert_is_noticed(String name, AlertMutation way) throws IOException {
        Alerts spoilt = ALERTS.groupOf(name);
        ObjectNode alert = spoilt.alert(name);
        way.mistake().accept(alert);
        assertThat(alert).isNotEqualTo(ALERTS.alert(name));
        spoilt.writeTo(folder);

        assertThat(cases().stream().filter(file -> read(file).contains("\"" + name + "\"")))
                .anySatisfy(file -> assertThat(test(file).said()).contains("FAILED", "alertname=\"" + name + "\""));
    }

    private Outcome test(Path file) {
        try {
            Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cannotCopy) {
            throw new UncheckedIOException(cannotCopy);
        }
        return Promtool.run(folder, "test", "rules", file.getFileName().toString());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
