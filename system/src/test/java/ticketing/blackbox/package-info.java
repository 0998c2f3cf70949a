/**
 * The marketplace as a stranger's program meets it: typed clients, documentation, health and figures, as Jakarta EE and
 * MicroProfile have them. MicroShed makes the clients; the marketplace is the stories' own.
 */
package ticketing.blackbox;
