package ticketing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.problem.Invalid;

class PageLimitTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "50", "100"})
    void from_one_to_a_hundred(String text) {
        assertThat(PageLimit.valueOf(text).rows()).isEqualTo(Integer.parseInt(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "", "ten", "1.5", "99999999999"})
    void nothing_else(String text) {
        assertThatThrownBy(() -> PageLimit.valueOf(text).rows()).isInstanceOf(Invalid.class);
    }
}
