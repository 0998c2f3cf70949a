/**
 * Handlers of the events that orders consumes: each event becomes one call of the domain. They catch nothing and decide
 * nothing.
 */
package ticketing.orders.messaging;
