/**
 * The HTTP interface of auth, {@code /api/users}: forms, views and resources.
 */
package ticketing.auth.rest;
