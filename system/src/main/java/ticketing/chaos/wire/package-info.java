/** TCP proxies between a server and its database or broker that hang, refuse, slow down or cut connections on demand. */
package ticketing.chaos.wire;
