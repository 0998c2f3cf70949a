package ticketing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProviderTimeoutTest {

    private static final Duration GRACE = Duration.ofSeconds(30);

    @Test
    void a_payment_is_reconciled_only_after_its_own_call_has_ended() {
        ProviderTimeout timeout = new ProviderTimeout(Duration.ofSeconds(10), GRACE);
        assertThat(timeout.untilReconciled()).isGreaterThan(timeout.ofCall());
    }

    @Test
    void a_timeout_of_zero_is_rejected() {
        assertThatThrownBy(() -> new ProviderTimeout(Duration.ZERO, GRACE).check())
                .hasMessageContaining("ticketing.payments.timeout");
    }

    @Test
    void a_timeout_longer_than_the_grace_period_is_allowed() {
        assertThatCode(() -> new ProviderTimeout(GRACE.plusSeconds(1), GRACE).check())
                .doesNotThrowAnyException();
    }
}
