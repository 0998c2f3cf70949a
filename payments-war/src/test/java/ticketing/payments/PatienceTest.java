package ticketing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Duration GRACE = Duration.ofSeconds(30);

    @Test
    void a_payment_is_left_to_its_own_call_for_as_long_as_that_may_take() {
        Patience patience = new Patience(Duration.ofSeconds(10), GRACE);
        assertThat(patience.untilSettled()).isGreaterThan(patience.timeout());
    }

    @Test
    void there_must_be_some_time_to_answer() {
        assertThatThrownBy(() -> new Patience(Duration.ZERO, GRACE).check())
                .hasMessageContaining("ticketing.payments.timeout");
    }

    @Test
    void more_patience_than_the_grace_is_allowed() {
        assertThatCode(() -> new Patience(GRACE.plusSeconds(1), GRACE).check()).doesNotThrowAnyException();
    }
}
