/**
 * What is for sale: tickets, what their sellers say of them, and who holds them. Orders numbers the holds of a ticket;
 * here the higher number wins.
 */
package ticketing.tickets;
