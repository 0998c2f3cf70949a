/**
 * Those who take money from cards, one of them chosen by configuration. The sandbox stands in for one where no money
 * may move: an outside party, with books of its own.
 */
package ticketing.payments.card;
