/**
 * Batching of concurrent work: one transaction per batch, request batching, linger, and background work that runs once at
 * a time. No rule of the marketplace.
 */
package ticketing.chassis.batching;
