/**
 * Entry codes of paid orders and their verification at the door. Uses only the public face of {@code ticketing.orders}.
 */
package ticketing.orders.entry;
