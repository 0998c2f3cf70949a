/**
 * Expiration over HTTP: {@code /api/expiration}. For operators only; no customer asks anything here.
 */
package ticketing.expiration.rest;
