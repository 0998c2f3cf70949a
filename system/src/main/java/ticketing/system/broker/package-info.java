/** The broker as a program: ActiveMQ Artemis, configured by one file and by its environment. */
package ticketing.system.broker;
