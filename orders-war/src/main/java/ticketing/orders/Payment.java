package ticketing.orders;

/**
 * A captured payment for an order.
 *
 * @param amount in the currency's minor units
 */
public record Payment(String id, String orderId, long amount, String currency) {}
