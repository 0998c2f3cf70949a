/**
 * The command line: {@code up}, {@code down}, {@code status}, {@code logs}, {@code reset}, {@code chaos}. It holds
 * no logic of its own.
 */
package ticketing.system.command;
