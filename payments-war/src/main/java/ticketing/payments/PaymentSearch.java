package ticketing.payments;

import ticketing.chassis.database.KeysetPosition;

/**
 * A search by an operator, the newest payments first.
 *
 * @param orderId empty for all
 * @param userId the buyer; empty for all
 * @param after the end of the page before
 * @param limit how many at most
 */
public record PaymentSearch(String orderId, String userId, KeysetPosition after, int limit) {}
