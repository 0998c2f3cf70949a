package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.orders.Samples.NOON;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentWindowLengthTest {

    @Test
    void a_window_ends_after_its_length_in_whole_milliseconds() {
        Duration length = Duration.ofSeconds(90).plusNanos(1_999_999);
        assertThat(new PaymentWindowLength(length).startingAt(NOON).expiresAt())
                .isEqualTo(NOON.plusSeconds(90).plusNanos(1_000_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT0.999S", "-PT15M"})
    void a_window_shorter_than_a_second_is_rejected(Duration length) {
        assertThatThrownBy(() -> new PaymentWindowLength(length)).hasMessageContaining("ticketing.order.window");
    }
}
