package ticketing.chassis.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"3\"", "\"2\", \"3\""})
    void a_listed_version_or_any_is_accepted(String header) {
        assertThatCode(() -> IfMatch.valueOf(header).require(3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "3", "W/\"3\"", "", "\"33\""})
    void any_other_version_is_refused(String header) {
        assertThatThrownBy(() -> IfMatch.valueOf(header).require(3)).satisfies(refusal("changed"));
    }
}
