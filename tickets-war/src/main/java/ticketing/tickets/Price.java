package ticketing.tickets;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import ticketing.problem.Invalid;

/**
 * What a ticket costs: 0.01 to 1,000,000.00, with two decimals whatever the currency; those of a currency that has none
 * must be 0.
 *
 * @param amount with a scale of two, whatever it was written with
 */
public record Price(BigDecimal amount) {

    /** What is said of a price that is missing, no number, or not positive. */
    public static final String NOT_POSITIVE = "Price must be greater than 0";

    /** What is said of any other that is none. */
    public static final String ALLOWED = "Price must be from 0.01 to 1,000,000.00 with at most two decimals";

    /** Decimals of a price. */
    public static final int DECIMALS = 2;

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("1000000.00");

    /** @throws Invalid if the amount is no price */
    public Price {
        objection(amount).ifPresent(objection -> {
            throw new Invalid("price", objection);
        });
        amount = amount.setScale(DECIMALS);
    }

    /** @throws Invalid for a fraction of what the currency does not divide, such as the yen */
    void requirePossibleIn(String currency) {
        boolean whole = Currency.getInstance(currency).getDefaultFractionDigits() == 0;
        if (whole && amount.remainder(BigDecimal.ONE).signum() != 0) {
            throw new Invalid("price", "Price must be in whole " + currency);
        }
    }

    /** What is wrong with an amount as a price; nothing when it is one. */
    public static Optional<String> objection(BigDecimal amount) {
        if (amount.signum() <= 0) {
            return Optional.of(NOT_POSITIVE);
        }
        return isAllowed(amount) ? Optional.empty() : Optional.of(ALLOWED);
    }

    /** The range first: comparing does not write 1e999999999 out, and what is within it is short enough to divide. */
    private static boolean isAllowed(BigDecimal amount) {
        return amount.compareTo(LEAST) >= 0
                && amount.compareTo(MOST) <= 0
                && amount.remainder(LEAST).signum() == 0;
    }
}
