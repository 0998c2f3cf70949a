/** Simulated customers who sign up, sell, buy, pay and cancel concurrently while faults are injected. All choices derive from the seed. */
package ticketing.chaos.crowd;
