package ticketing.chassis.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GaugeValuesTest {

    private final GaugeValues gauge = new GaugeValues();

    @Test
    void a_label_value_is_added_once() {
        assertThat(gauge.update(Map.of("live", 1.0))).containsExactly("live");
        assertThat(gauge.update(Map.of("live", 2.0, "over", 3.0))).containsExactly("over");

        assertThat(gauge.of("live")).isEqualTo(2.0);
        assertThat(gauge.of("over")).isEqualTo(3.0);
        assertThat(gauge.values()).containsExactly(Map.entry("live", 2.0), Map.entry("over", 3.0));
    }

    @Test
    void a_label_value_missing_in_a_later_result_is_0() {
        gauge.update(Map.of("live", 1.0));
        gauge.update(Map.of());

        assertThat(gauge.of("live")).isZero();
        assertThat(gauge.update(Map.of("live", 4.0))).isEmpty();
        assertThat(gauge.of("live")).isEqualTo(4.0);
    }
}
