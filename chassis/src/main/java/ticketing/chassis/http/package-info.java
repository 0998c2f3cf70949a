/**
 * The HTTP contract that every service keeps: JSON bodies and their limits, cross-site checks, pages of a list, entity tags
 * and preconditions, log and metrics of requests.
 */
package ticketing.chassis.http;
