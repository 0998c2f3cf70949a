package ticketing.bench;

import java.util.Optional;

/**
 * One figure.
 *
 * @param unit in which it, its goal and its floor are
 * @param goal what we want; nothing: it is told for what it explains
 * @param floor what must be
 */
record Measurement(String name, double value, String unit, Optional<Limit> goal, Optional<Limit> floor) {

    static Measurement of(String name, double value, String unit, Limit goal, Limit floor) {
        return new Measurement(name, value, unit, Optional.of(goal), Optional.of(floor));
    }

    /** A figure without which another is not understood. */
    static Measurement aside(String name, double value, String unit) {
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
