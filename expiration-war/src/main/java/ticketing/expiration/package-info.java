/**
 * Reservation deadlines: one for each live order; when it has passed, an event. Orders decides what that means for the order.
 */
package ticketing.expiration;
