package ticketing.chassis.http;

import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusals;

/**
 * The number of rows of a page: 1 to 100, 50 by default. Validated when it is read.
 */
public record PageLimit(int rows) {

    /** For {@code @DefaultValue}. */
    public static final String DEFAULT = "50";

    static final int MAX = 100;

    public static PageLimit valueOf(String text) {
        return new PageLimit(text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0);
    }

    /** @throws Refusal if the number is not allowed */
    @Override
    public int rows() {
        if (rows < 1 || rows > MAX) {
            throw Refusals.invalid("limit", "Limit must be a whole number from 1 to " + MAX);
        }
        return rows;
    }
}
