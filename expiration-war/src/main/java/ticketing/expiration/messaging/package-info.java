/**
 * Handlers of the events that expiration consumes.
 */
package ticketing.expiration.messaging;
