package ticketing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarmupTest {

    @Test
    void three_windows_within_a_tenth_are_steady() {
        assertThat(Warmup.isSteady(List.of(9.0, 3.0, 1.05, 1.0, 1.09))).isTrue();
    }

    @Test
    void a_window_that_still_falls_is_not_steady() {
        assertThat(Warmup.isSteady(List.of(1.2, 1.05, 1.0))).isFalse();
    }

    @Test
    void two_windows_are_too_few() {
        assertThat(Warmup.isSteady(List.of(1.0, 1.0))).isFalse();
    }

    @Test
    void an_unfinished_warm_up_is_reported() {
        Duration took = Duration.ofMillis(25_200);

        assertThat(new Warmup.Outcome(took, true, List.of()).summary()).isEqualTo("Warm after 25.2 s.");
        assertThat(new Warmup.Outcome(took, false, List.of()).summary())
                .startsWith("Still compiling after 25.2 s: ")
                .endsWith("look worse than they are.");
    }
}
