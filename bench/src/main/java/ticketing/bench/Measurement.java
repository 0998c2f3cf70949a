package ticketing.bench;

import java.util.Optional;

/**
 * One measured value with its limits.
 *
 * @param unit of the value and its limits
 * @param goal the aim; empty for a value that only explains others
 * @param floor the least acceptable value
 */
record Measurement(String name, double value, String unit, Optional<Limit> goal, Optional<Limit> floor) {

    static Measurement of(String name, double value, String unit, Limit goal, Limit floor) {
        return new Measurement(name, value, unit, Optional.of(goal), Optional.of(floor));
    }

    /** A value without limits, which explains others. */
    static Measurement informative(String name, double value, String unit) {
        return new Measurement(name, value, unit, Optional.empty(), Optional.empty());
    }

    boolean isUnderFloor() {
        return floor.filter(limit -> !limit.holds(value)).isPresent();
    }

    String verdict() {
        if (goal.isEmpty()) {
            return "";
        }
        if (goal.get().holds(value)) {
            return "goal";
        }
        return isUnderFloor() ? "UNDER THE FLOOR" : "floor";
    }
}
