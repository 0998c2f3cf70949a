package ticketing.tickets;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusals;

/**
 * The price of a ticket: 0.01 to 1,000,000.00 with two decimals in every currency; in one without decimals they must be 0.
 *
 * @param amount is converted to a scale of two
 */
public record Price(BigDecimal amount) {

    /** Error message for a price that is missing, no number, or not positive. */
    public static final String NOT_POSITIVE = "Price must be greater than 0";

    /** Error message for any other number that is not allowed. */
    public static final String NOT_ALLOWED = "Price must be from 0.01 to 1,000,000.00 with at most two decimals";

    /** Decimals of a price. */
    public static final int DECIMALS = 2;

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("1000000.00");

    /** @throws Refusal if the amount is not allowed */
    public Price {
        error(amount).ifPresent(error -> {
            throw Refusals.invalid("price", error);
        });
        amount = amount.setScale(DECIMALS);
    }

    /** @throws Refusal for a fraction in a currency that has none, such as the yen */
    void requirePossibleIn(String currency) {
        boolean whole = Currency.getInstance(currency).getDefaultFractionDigits() == 0;
        if (whole && amount.remainder(BigDecimal.ONE).signum() != 0) {
            throw Refusals.invalid("price", "Price must be in whole " + currency);
        }
    }

    /** The error message for an amount; empty when it is allowed. */
    public static Optional<String> error(BigDecimal amount) {
        if (amount.signum() <= 0) {
            return Optional.of(NOT_POSITIVE);
        }
        return isAllowed(amount) ? Optional.empty() : Optional.of(NOT_ALLOWED);
    }

    /** The range first: comparing does not expand 1e999999999, and an amount within it is short enough to divide. */
    private static boolean isAllowed(BigDecimal amount) {
        return amount.compareTo(LEAST) >= 0
                && amount.compareTo(MOST) <= 0
                && amount.remainder(LEAST).signum() == 0;
    }
}
