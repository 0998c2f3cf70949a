/** The HTTP client of the simulated customers: requests, responses, and the history of both with their outcomes. */
package ticketing.chaos.client;
