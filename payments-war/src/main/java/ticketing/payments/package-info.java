/**
 * Charges and refunds. A payment is recorded before the provider is called; one left pending by a crash or a timeout is
 * reconciled by a call with the same key. Orders decides which payment completes an order; the others are refunded in full.
 */
package ticketing.payments;
