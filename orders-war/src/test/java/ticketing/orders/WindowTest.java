package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.orders.Some.NOON;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

    @Test
    void ends_after_its_length_to_the_millisecond() {
        Duration length = Duration.ofSeconds(90).plusNanos(1_999_999);
        assertThat(new Window(length).from(NOON).expiresAt())
                .isEqualTo(NOON.plusSeconds(90).plusNanos(1_000_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT0.999S", "-PT15M"})
    void is_never_shorter_than_a_second(Duration length) {
        assertThatThrownBy(() -> new Window(length)).hasMessageContaining("ticketing.order.window");
    }
}
