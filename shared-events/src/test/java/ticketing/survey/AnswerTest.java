package ticketing.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private final Answer answer = new Answer();

    @Test
    void a_value_is_new_once() {
        assertThat(answer.become(Map.of("live", 1.0))).containsExactly("live");
        assertThat(answer.become(Map.of("live", 2.0, "over", 3.0))).containsExactly("over");

        assertThat(answer.of("live")).isEqualTo(2.0);
        assertThat(answer.of("over")).isEqualTo(3.0);
        assertThat(answer.figures()).containsExactly(Map.entry("live", 2.0), Map.entry("over", 3.0));
    }

    @Test
    void a_value_that_is_not_heard_of_any_more_counts_nothing() {
        answer.become(Map.of("live", 1.0));
        answer.become(Map.of());

        assertThat(answer.of("live")).isZero();
        assertThat(answer.become(Map.of("live", 4.0))).isEmpty();
        assertThat(answer.of("live")).isEqualTo(4.0);
    }
}
