package ticketing.orders.entry;

import java.time.OffsetDateTime;

/**
 * A valid entry code's order and ticket, for staff at the door; nothing about the buyer.
 *
 * @param startsAt when the show begins, in UTC; null when the seller gave no time
 */
public record Entry(String orderId, String ticketId, String title, OffsetDateTime startsAt) {}
