/**
 * The part of the API for operators that every service has, below its root at {@code admin}. For administrators only.
 */
package ticketing.admin.rest;
