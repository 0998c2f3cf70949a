/**
 * Accounts and sessions. Auth alone signs session tokens; the other services verify them by its public keys.
 */
package ticketing.auth;
