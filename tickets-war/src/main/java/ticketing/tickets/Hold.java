package ticketing.tickets;

/**
 * An order's hold on a ticket.
 *
 * @param number of two holds on one ticket, the higher is later
 */
public record Hold(String orderId, long number) {}
