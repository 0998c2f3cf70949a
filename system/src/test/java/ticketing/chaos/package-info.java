/**
 * The chaos run as a test, and its negative controls: the same run in systems without one mechanism must find
 * violations.
 *
 * <ul>
 *   <li>{@link ChaosIT}: kills at random and at fault points, restarts, pending deadlines; four negative
 *     controls.
 *   <li>{@link ChaosPlanTest}: the choice of faults by name.
 * </ul>
 */
package ticketing.chaos;
