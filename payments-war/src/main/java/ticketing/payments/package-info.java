/**
 * What has been paid. A payment is written down before the provider is asked for the money, and whatever is left open
 * by a crash or a time-out is settled by asking again under the same key. Orders judges which payment an order wants;
 * what it rejects is refunded in full.
 */
package ticketing.payments;
