/**
 * The HTTP contract that every service keeps: JSON bodies and their limits, cross-site checks, pages of a list, entity tags
 * and preconditions, request metrics.
 */
package ticketing.chassis.http;
