package ticketing.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"3\"", "\"2\", \"3\""})
    void the_version_that_is_named_holds(String header) {
        assertThatCode(() -> IfMatch.valueOf(header).require(3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "3", "W/\"3\"", "", "\"33\""})
    void any_other_does_not(String header) {
        assertThatThrownBy(() -> IfMatch.valueOf(header).require(3)).isInstanceOf(Changed.class);
    }
}
