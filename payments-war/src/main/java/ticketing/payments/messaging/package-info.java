/**
 * What payments hears: sessions that end, and what becomes of orders.
 */
package ticketing.payments.messaging;
