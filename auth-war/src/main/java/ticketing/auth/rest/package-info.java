/**
 * Accounts and sessions over HTTP: {@code /api/users}.
 */
package ticketing.auth.rest;
