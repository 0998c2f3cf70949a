/**
 * Metrics: counters and timers by one helper, and gauges that SQL queries feed at fixed intervals, however often the metrics
 * endpoint is scraped.
 */
package ticketing.chassis.metrics;
