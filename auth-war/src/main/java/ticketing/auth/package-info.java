/**
 * Who you are: accounts, found by e-mail and opened by password, and the sessions that auth alone may sign. Everybody
 * else checks a session by its public keys.
 */
package ticketing.auth;
