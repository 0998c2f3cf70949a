package ticketing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void an_amount_in_cents_is_exact() {
        assertThat(Amount.of(new BigDecimal("19.99"), "USD")).isEqualTo(new Amount(1999, "USD"));
        assertThat(Amount.of(new BigDecimal("0.01"), "EUR").minorUnits()).isEqualTo(1);
        assertThat(Amount.of(new BigDecimal("1000000"), "USD").minorUnits()).isEqualTo(100_000_000);
    }

    @Test
    void a_currency_without_decimals_is_its_own_minor_unit() {
        assertThat(Amount.of(new BigDecimal("500.00"), "JPY")).isEqualTo(new Amount(500, "JPY"));
    }

    @Test
    void a_currency_with_three_decimals_has_thousandths_as_minor_units() {
        assertThat(Amount.of(new BigDecimal("5.10"), "KWD")).isEqualTo(new Amount(5_100, "KWD"));
    }

    @Test
    void an_amount_is_never_rounded() {
        assertThatThrownBy(() -> Amount.of(new BigDecimal("19.99"), "JPY")).isInstanceOf(ArithmeticException.class);
    }
}
