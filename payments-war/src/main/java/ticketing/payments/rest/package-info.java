/**
 * Payments over HTTP: {@code /api/payments}.
 */
package ticketing.payments.rest;
