/**
 * The HTTP interface of expiration, {@code /api/expiration}: operators' routes alone.
 */
package ticketing.expiration.rest;
