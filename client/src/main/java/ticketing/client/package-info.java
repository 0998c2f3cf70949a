/** Serves the exported pages at the root of the site, and the 404 of paths below {@code /api} without a service. */
package ticketing.client;
