/**
 * Batching of concurrent work: one transaction per batch, request batching, linger, background work that runs once at a
 * time, and work on a connection that is restarted. No rule of the marketplace.
 */
package ticketing.chassis.batching;
