/**
 * Delivery of events: at least once from the outbox, which is written in the transaction of the change, and effectively once
 * by the inbox, which is written in the transaction of the effect. Messages that are no events become dead letters.
 */
package ticketing.delivery;
