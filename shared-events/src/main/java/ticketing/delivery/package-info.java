/**
 * Consumption of events: each takes effect once, by the inbox, which is written in the transaction of the effect. Messages
 * that are no events become dead letters. Operators follow an event through outbox, inbox and dead letters.
 */
package ticketing.delivery;
