package ticketing.tickets;

import ticketing.request.Cause;

/**
 * A ticket that somebody lists.
 *
 * @param cause the request in which they do
 */
record NewTicket(Ticket ticket, Cause cause) {}
