/** The report and the summary of a chaos run. */
package ticketing.chaos.report;
