package ticketing.payments;

import ticketing.platform.Place;

/**
 * Which payments an operator looks for, the newest first.
 *
 * @param orderId for which order; empty for any
 * @param userId whose; empty for anybody's
 * @param after where the page before this one ended
 * @param limit how many at most
 */
public record PaymentSearch(String orderId, String userId, Place after, int limit) {}
