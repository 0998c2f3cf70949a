package ticketing.web;

import ticketing.problem.Invalid;

/**
 * How many rows of a list a caller wants: 1 to 100, 50 when it does not say. A JAX-RS parameter, judged when it is used:
 * what the parameter's own class refuses JAX-RS tells as 404.
 */
public record PageLimit(int rows) {

    /** For {@code @DefaultValue}. */
    public static final String DEFAULT = "50";

    private static final int MOST = 100;

    public static PageLimit valueOf(String text) {
        return new PageLimit(text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0);
    }

    /** @throws Invalid if the caller wants more or less than it may */
    @Override
    public int rows() {
        if (rows < 1 || rows > MOST) {
            throw new Invalid("limit", "Limit must be a whole number from 1 to " + MOST);
        }
        return rows;
    }
}
