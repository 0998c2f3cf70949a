package ticketing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    @Test
    void a_value_at_its_goal_meets_it() {
        assertThat(share(50).verdict()).isEqualTo("goal");
        assertThat(share(50).isUnderFloor()).isFalse();
    }

    @Test
    void a_value_between_floor_and_goal_meets_the_floor() {
        assertThat(share(49).verdict()).isEqualTo("floor");
        assertThat(share(25).isUnderFloor()).isFalse();
    }

    @Test
    void a_value_under_the_floor_fails_its_row() {
        assertThat(row(share(24)).isUnderFloor()).isTrue();
        assertThat(row(share(25)).isUnderFloor()).isFalse();
    }

    @Test
    void a_row_without_measurements_fails() {
        assertThat(new RowResult(1, "orders", List.of(), Optional.of("no response")).isUnderFloor())
                .isTrue();
    }

    @Test
    void an_informative_value_never_fails() {
        assertThat(row(Measurement.informative("orders", 0, "/s")).isUnderFloor())
                .isFalse();
    }

    private static Measurement share(double percent) {
        return Measurement.of("share", percent, "%", Limits.atLeast(50, 25));
    }

    private static RowResult row(Measurement measure) {
        return new RowResult(1, "orders", List.of(measure), Optional.empty());
    }
}
