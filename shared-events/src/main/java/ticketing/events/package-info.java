/**
 * The vocabulary: what the services tell each other, one sealed interface for each publisher. Uses only the JDK.
 */
package ticketing.events;
