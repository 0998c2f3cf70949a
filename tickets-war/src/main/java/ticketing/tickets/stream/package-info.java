/**
 * Changes of tickets, told to everybody who is connected ({@code GET /api/tickets/stream}) as soon as they are committed,
 * by whichever server. The database tells all servers the same in the same order. Who reads slowly holds nobody up.
 */
package ticketing.tickets.stream;
