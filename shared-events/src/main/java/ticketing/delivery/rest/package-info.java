/**
 * Operators' routes of delivery: dead letters and event trails, below {@code admin}. For administrators only.
 */
package ticketing.delivery.rest;
