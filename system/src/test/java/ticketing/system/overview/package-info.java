/**
 * The overview for operators.
 *
 * <ul>
 *   <li>{@link SystemOverviewTest}: rows, concerns and violations from health and metrics.
 * </ul>
 */
package ticketing.system.overview;
