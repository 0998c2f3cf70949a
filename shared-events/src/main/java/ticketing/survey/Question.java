package ticketing.survey;

import java.util.Map;
import java.util.Optional;

/**
 * One figure, or one for each value of a label. It is asked every ten seconds, and has to be cheap however much there is;
 * one that has to look at everything is asked seldom.
 *
 * @param figure its name in the metrics, with the unit
 * @param label what tells the figures apart; empty where there is only one
 * @param sql asks for rows of {@code value} (of the label) and {@code figure}
 * @param isSeldom whether it is asked once a minute
 */
public record Question(String figure, String description, Optional<String> label, String sql, boolean isSeldom) {

    /** The value where there is no label. */
    static final String ALONE = "";

    private static final String INVARIANT = "ticketing_invariant_violations";

    /** @param sql asks for one number */
    public static Question of(String figure, String description, String sql) {
        return new Question(
                figure,
                description,
                Optional.empty(),
                "select '" + ALONE + "' as value, (" + sql + ") as figure",
                false);
    }

    /** @param sql asks for a value of the label and a number in each row */
    public static Question by(String label, String figure, String description, String sql) {
        String named = "select * from (" + sql + ") as rows (value, figure)";
        return new Question(figure, description, Optional.of(label), named, false);
    }

    /** The same, once a minute. */
    public Question seldom() {
        return new Question(figure, description, label, sql, true);
    }

    /** What it was answered for a value of its label. */
    Figure answered(String value, double number) {
        return new Figure(figure, label.map(name -> Map.of(name, value)).orElse(Map.of()), number);
    }

    /**
     * How often a promise is broken at the moment, asked seldom; anything but 0 is for a person to look at.
     *
     * @param sql finds what must not be
     */
    public static Question promise(String invariant, String sql) {
        return by(
                        "invariant",
                        INVARIANT,
                        "What is and must not be, by the promise that it breaks",
                        "select '" + invariant + "', count(*) from (" + sql + ") as broken")
                .seldom();
    }
}
