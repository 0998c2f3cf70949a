/**
 * Listings: tickets for sale, the details that their sellers edit, and the orders that hold them. Orders numbers the holds of
 * a ticket; here the higher number wins.
 */
package ticketing.tickets;
