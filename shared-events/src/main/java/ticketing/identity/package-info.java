/**
 * Who is calling: a session's token from the cookie, checked by auth's public keys, and the sessions that have ended.
 * Standard MicroProfile JWT settings ({@code mp.jwt.*}); no server's own security is needed.
 */
package ticketing.identity;
