/**
 * The fifteen minutes: for each order that is open a deadline, and when it has passed, a word to orders. What that
 * means for the order is decided there.
 */
package ticketing.expiration;
