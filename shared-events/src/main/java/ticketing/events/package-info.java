/**
 * The event catalogue: one sealed interface for each publisher. Depends on the JDK alone.
 */
package ticketing.events;
