/**
 * Reservations and orders, and a replica of the tickets that they hold. This service alone decides about orders. A
 * transaction that locks both rows locks the ticket's before the order's.
 */
package ticketing.orders;
