package ticketing.bench;

/**
 * The limits of a measurement.
 *
 * @param goal the aim
 * @param floor the least acceptable value
 */
record Limits(Limit goal, Limit floor) {

    static Limits atMost(double goal, double floor) {
        return new Limits(Limit.atMost(goal), Limit.atMost(floor));
    }

    static Limits atLeast(double goal, double floor) {
        return new Limits(Limit.atLeast(goal), Limit.atLeast(floor));
    }
}
