/**
 * The HTTP interface of tickets, {@code /api/tickets}: forms, views and resources.
 */
package ticketing.tickets.rest;
