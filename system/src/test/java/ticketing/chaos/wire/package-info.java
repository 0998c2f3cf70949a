/**
 * The TCP proxy between a server and its database or broker.
 *
 * <ul>
 *   <li>{@link TcpProxyTest}: each of its states.
 * </ul>
 */
package ticketing.chaos.wire;
