/**
 * The front proxy.
 *
 * <ul>
 *   <li>{@link LoadBalancerTest}: round robin, failover, headers, streaming.
 *   <li>{@link RoutesTest}: the service of a path.
 * </ul>
 */
package ticketing.system.front;
