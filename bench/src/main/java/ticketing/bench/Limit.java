package ticketing.bench;

import java.util.Locale;

/** An upper or a lower limit of a measurement. */
record Limit(boolean isUpper, double value) {

    static Limit atMost(double value) {
        return new Limit(true, value);
    }

    static Limit atLeast(double value) {
        return new Limit(false, value);
    }

    boolean holds(double measured) {
        return isUpper ? measured <= value : measured >= value;
    }

    @Override
    public String toString() {
        return (isUpper ? "≤ " : "≥ ") + text(value);
    }

    /** The format of values in tables. */
    static String text(double value) {
        boolean isWhole = value == Math.rint(value) && Math.abs(value) < 1e9;
        return String.format(Locale.ROOT, isWhole ? "%,.0f" : Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
    }
}
