package ticketing.orders;

/**
 * Money that was captured for an order.
 *
 * @param amount in the currency's minor units
 */
public record Payment(String id, String orderId, long amount, String currency) {}
