package ticketing.expiration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExpirationGraceTest {

    private static final Duration PAYMENT = Duration.ofSeconds(10);

    @Test
    void a_grace_period_shorter_than_a_payment_is_detected() {
        assertThat(new ExpirationGrace(Duration.ZERO, PAYMENT).isShorterThanPayment())
                .isTrue();
        assertThat(new ExpirationGrace(PAYMENT, PAYMENT).isShorterThanPayment()).isFalse();
    }

    @Test
    void a_negative_grace_period_is_rejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExpirationGrace(Duration.ofSeconds(-1), PAYMENT));
    }
}
