package ticketing.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLimitTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "50", "100"})
    void a_limit_is_1_to_100(String text) {
        assertThat(PageLimit.valueOf(text).rows()).isEqualTo(Integer.parseInt(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "", "ten", "1.5", "99999999999"})
    void any_other_limit_is_refused(String text) {
        assertThatThrownBy(() -> PageLimit.valueOf(text).rows()).satisfies(refusal("validation"));
    }
}
