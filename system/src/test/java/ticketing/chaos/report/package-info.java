/**
 * The result of a chaos run.
 *
 * <ul>
 *   <li>{@link ChaosReportTest}: the report and the summary.
 * </ul>
 */
package ticketing.chaos.report;
