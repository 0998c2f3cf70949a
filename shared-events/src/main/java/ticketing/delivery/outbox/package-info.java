/**
 * Publication of events: the outbox, written in the transaction of the change, and the relay that sends it to the broker.
 * Depends on no other package of delivery. Services use {@link ticketing.delivery.outbox.Outbox} alone.
 */
package ticketing.delivery.outbox;
