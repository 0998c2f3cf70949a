package ticketing.orders;

import ticketing.platform.Place;

/**
 * Which orders an operator looks for, the newest first.
 *
 * @param userId whose; empty for anybody's
 * @param ticketId for which ticket; empty for any
 * @param after where the page before this one ended
 * @param limit how many at most
 */
public record OrderSearch(String userId, String ticketId, Place after, int limit) {}
