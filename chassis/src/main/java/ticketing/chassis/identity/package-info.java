/**
 * The caller: session tokens from the cookie, verified by auth's public keys, and sessions that have ended. Uses standard
 * MicroProfile JWT settings ({@code mp.jwt.*}) and no server's own security.
 */
package ticketing.chassis.identity;
