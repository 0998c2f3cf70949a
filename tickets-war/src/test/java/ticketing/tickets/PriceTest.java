package ticketing.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.chassis.problem.ErrorDetail;
import ticketing.chassis.problem.Refusal;

class PriceTest {

    @ParameterizedTest
    @CsvSource({
        "0.01,0.01",
        "5,5.00",
        "5.1,5.10",
        "5.100,5.10",
        "1e3,1000.00",
        "1e6,1000000.00",
        "1000000.00,1000000.00"
    })
    void a_price_is_converted_to_two_decimals(String written, String stored) {
        assertThat(new Price(new BigDecimal(written)).amount()).isEqualTo(new BigDecimal(stored));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-0.01", "-1e999999999"})
    void a_price_that_is_not_positive_is_an_error(String amount) {
        assertThat(Price.error(new BigDecimal(amount))).hasValue("Price must be greater than 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "5.005", "1000000.01", "1e7", "1e300", "1e999999999", "1e-999999999"})
    void any_other_amount_is_an_error_that_names_the_allowed_ones(String amount) {
        assertThat(Price.error(new BigDecimal(amount)))
                .hasValue("Price must be from 0.01 to 1,000,000.00 with at most two decimals");
    }

    @ParameterizedTest
    @CsvSource({"500,JPY", "500.00,KRW", "1000000,JPY", "0.01,USD", "5.10,KWD"})
    void a_price_has_the_decimals_of_its_currency_and_never_more_than_two(String amount, String currency) {
        assertThatCode(() -> price(amount).requirePossibleIn(currency)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"500.01,JPY", "0.5,JPY", "999999.99,KRW"})
    void a_price_in_a_currency_without_decimals_is_whole(String amount, String currency) {
        assertThatThrownBy(() -> price(amount).requirePossibleIn(currency))
                .satisfies(refusal("validation"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors())
                                .containsExactly(new ErrorDetail("Price must be in whole " + currency, "price")));
    }

    private static Price price(String amount) {
        return new Price(new BigDecimal(amount));
    }

    @Test
    void a_price_cannot_be_created_from_an_amount_that_is_not_allowed() {
        BigDecimal bad = new BigDecimal("5.005");

        assertThatThrownBy(() -> new Price(bad)).satisfies(refusal("validation"));
    }
}
