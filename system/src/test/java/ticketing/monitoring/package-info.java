/**
 * Alerts and dashboards, held to Prometheus' own checker, to mistakes planted in them, and to the figures that running
 * servers and a running broker show.
 */
package ticketing.monitoring;
