/**
 * Tickets over HTTP, as the contract of {@code /api/tickets} says.
 */
package ticketing.tickets.rest;
