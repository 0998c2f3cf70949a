/**
 * Who holds what, and until when: orders, the only judge of them, and what is known here of the tickets that they hold.
 * Locks are taken in one order only: first the ticket's row, then the order's.
 */
package ticketing.orders;
