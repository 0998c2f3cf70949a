package ticketing.tickets;

import ticketing.chassis.request.RequestContext;

/**
 * The command to list a ticket.
 *
 * @param context the request that the command belongs to
 */
record ListTicket(Ticket ticket, RequestContext context) {}
