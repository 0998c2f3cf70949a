/**
 * The HTTP interface of payments, {@code /api/payments}: forms, views and resources.
 */
package ticketing.payments.rest;
