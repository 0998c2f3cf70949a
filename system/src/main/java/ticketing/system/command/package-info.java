/** The command line: {@code up}, {@code down}, {@code status}, {@code logs}, {@code reset}. It decides nothing itself. */
package ticketing.system.command;
