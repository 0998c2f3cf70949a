package ticketing.payments;

import java.math.BigDecimal;
import java.util.Currency;

/** An exact amount of money in the currency's minor units, such as cents, as providers count it. */
public record Amount(long minorUnits, String currency) {

    /** @throws ArithmeticException if the price has more decimals than the currency */
    static Amount of(BigDecimal price, String currency) {
        int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
        return new Amount(price.movePointRight(decimals).longValueExact(), currency);
    }
}
