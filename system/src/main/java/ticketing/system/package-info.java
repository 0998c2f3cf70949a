/**
 * The whole system on one machine: its database, its broker, its servers and the front before them, as processes that
 * can be started, stopped and killed one by one. The command line and the tests stand on the same classes.
 */
package ticketing.system;
