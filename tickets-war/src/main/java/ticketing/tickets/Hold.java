package ticketing.tickets;

/**
 * An order's claim to a ticket.
 *
 * @param number of two holds on one ticket, the higher is the later
 */
public record Hold(String orderId, long number) {}
