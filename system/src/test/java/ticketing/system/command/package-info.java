/**
 * The command line.
 *
 * <ul>
 *   <li>{@link TicketingTest}: help, unknown commands, invalid options.
 * </ul>
 */
package ticketing.system.command;
