package ticketing.chaos;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import ticketing.system.CannotRun;

class ChaosPlanTest {

    @Test
    void an_unknown_fault_is_refused_with_the_list_of_faults() {
        assertThatThrownBy(() -> ChaosPlan.thorough(1, Duration.ofMinutes(1), List.of("earthquake")))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("kill-orders")
                .hasMessageContaining("power-failure");
    }
}
