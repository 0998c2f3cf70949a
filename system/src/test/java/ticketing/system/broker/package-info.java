/** Tests of the broker as a program. */
package ticketing.system.broker;
