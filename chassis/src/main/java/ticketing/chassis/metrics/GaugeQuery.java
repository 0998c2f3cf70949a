package ticketing.chassis.metrics;

import java.util.Map;
import java.util.Optional;

/**
 * An SQL query that feeds a gauge, or one gauge for each value of a label. It runs every ten seconds and must be cheap
 * however many rows there are; one that reads whole tables runs once a minute.
 *
 * @param name in the metrics, with its unit
 * @param label distinguishes the gauges; empty where there is only one
 * @param sql returns rows of {@code value} (of the label) and {@code measurement} (the number)
 * @param isSlow whether it runs once a minute
 */
public record GaugeQuery(String name, String description, Optional<String> label, String sql, boolean isSlow) {

    /** The label value where there is no label. */
    static final String NO_LABEL = "";

    private static final String INVARIANT = "ticketing_invariant_violations";

    /** @param sql returns one number */
    public static GaugeQuery of(String name, String description, String sql) {
        String labelled = "select '" + NO_LABEL + "' as value, (" + sql + ") as measurement";
        return new GaugeQuery(name, description, Optional.empty(), labelled, false);
    }

    /** @param sql returns a value of the label and a number in each row */
    public static GaugeQuery by(String label, String name, String description, String sql) {
        String named = "select * from (" + sql + ") as rows (value, measurement)";
        return new GaugeQuery(name, description, Optional.of(label), named, false);
    }

    /** The same, once a minute. */
    public GaugeQuery slow() {
        return new GaugeQuery(name, description, label, sql, true);
    }

    /** The reading for a value of the label. */
    GaugeReading reading(String labelValue, double number) {
        return new GaugeReading(name, label.map(key -> Map.of(key, labelValue)).orElse(Map.of()), number);
    }

    /**
     * Counts the violations of an invariant, once a minute; any value but 0 needs an operator.
     *
     * @param sql finds the violations
     */
    public static GaugeQuery invariant(String invariant, String sql) {
        return by(
                        "invariant",
                        INVARIANT,
                        "Violations of an invariant, by invariant; 0 is expected",
                        "select '" + invariant + "', count(*) from (" + sql + ") as violation")
                .slow();
    }
}
