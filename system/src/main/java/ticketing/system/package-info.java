/**
 * The whole system on one machine: database, broker, servers and front proxy, as processes that can be started,
 * stopped and killed one by one. Used by the command line and the tests.
 */
package ticketing.system;
