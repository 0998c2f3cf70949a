/**
 * Handlers of the events that payments consumes.
 */
package ticketing.payments.messaging;
