/**
 * The stream of ticket changes ({@code GET /api/tickets/stream}): sends each committed change of any instance to all connected
 * clients, in the order of the database's notifications. A slow client delays no other.
 */
package ticketing.tickets.stream;
