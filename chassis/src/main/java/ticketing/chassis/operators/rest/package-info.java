/**
 * Operators' routes that every service has below {@code admin}. For administrators only.
 */
package ticketing.chassis.operators.rest;
