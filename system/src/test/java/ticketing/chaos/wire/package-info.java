/** The TCP proxy between a server and its database or broker, in each of its states. */
package ticketing.chaos.wire;
