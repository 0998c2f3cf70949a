/** The broker as a program of its own: ActiveMQ Artemis, configured by one file and by its environment. */
package ticketing.system.broker;
