/**
 * Handlers of the events that tickets consumes.
 */
package ticketing.tickets.messaging;
