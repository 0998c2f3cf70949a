/**
 * What orders says, translated into the countdown.
 */
package ticketing.expiration.messaging;
