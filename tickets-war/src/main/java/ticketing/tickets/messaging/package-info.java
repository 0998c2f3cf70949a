/**
 * What tickets hears from the other services.
 */
package ticketing.tickets.messaging;
