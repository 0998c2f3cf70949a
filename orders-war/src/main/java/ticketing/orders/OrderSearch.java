package ticketing.orders;

import ticketing.chassis.database.KeysetPosition;

/**
 * A search by an operator, the newest orders first.
 *
 * @param userId the buyer; empty for all
 * @param ticketId empty for all
 * @param after the end of the page before
 * @param limit how many at most
 */
public record OrderSearch(String userId, String ticketId, KeysetPosition after, int limit) {}
