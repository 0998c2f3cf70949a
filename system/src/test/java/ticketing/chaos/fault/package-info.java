/**
 * The injection of faults.
 *
 * <ul>
 *   <li>{@link FaultInjectorTest}: order, repetition, faults without recovery, fault points that are not reached.
 * </ul>
 */
package ticketing.chaos.fault;
