package ticketing.bench;

import java.util.Optional;

/**
 * One measured value with its limits.
 *
 * @param unit of the value and its limits
 * @param limits empty for a value that only explains others
 */
record Measurement(String name, double value, String unit, Optional<Limits> limits) {

    static Measurement of(String name, double value, String unit, Limits limits) {
        return new Measurement(name, value, unit, Optional.of(limits));
    }

    /** A value without limits, which explains others. */
    static Measurement informative(String name, double value, String unit) {
        return new Measurement(name, value, unit, Optional.empty());
    }

    Optional<Limit> goal() {
        return limits.map(Limits::goal);
    }

    Optional<Limit> floor() {
        return limits.map(Limits::floor);
    }

    boolean isUnderFloor() {
        return floor().filter(limit -> !limit.holds(value)).isPresent();
    }

    String verdict() {
        if (goal().isEmpty()) {
            return "";
        }
        if (goal().get().holds(value)) {
            return "goal";
        }
        return isUnderFloor() ? "UNDER THE FLOOR" : "floor";
    }
}
