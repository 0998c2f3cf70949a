/** The result of a run: samples per second, progress lines for the console, and the HTML report with its timeline. */
package ticketing.chaos.report;
