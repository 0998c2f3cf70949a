package ticketing.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InheritedEnvironmentTest {

    @ParameterizedTest
    @ValueSource(strings = {"TICKETING_ORDER_WINDOW", "MP_JWT_VERIFY_ISSUER", "PATH", "TZ"})
    void settings_and_what_any_program_needs_are_passed_on(String name) {
        assertThat(InheritedEnvironment.isPassedOn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "WLP_USER_DIR", "HTTP_PORT", "PGHOST", "AWS_SECRET_ACCESS_KEY"})
    void nothing_else_of_the_terminal_reaches_a_part(String name) {
        assertThat(InheritedEnvironment.isPassedOn(name)).isFalse();
    }

    @Test
    void a_setting_counts_more_than_what_the_part_would_have() {
        assertThat(ProcessLaunch.environment(Map.of("A", "part", "B", "part"), Map.of("A", "setting")))
                .containsEntry("A", "setting")
                .containsEntry("B", "part");
    }
}
