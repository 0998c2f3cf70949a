/**
 * The post: nothing said is lost, nothing heard twice. An outbox in the transaction of the change, a relay to the
 * broker, an inbox in the transaction of the effect, and a place for what is no event at all.
 */
package ticketing.delivery;
