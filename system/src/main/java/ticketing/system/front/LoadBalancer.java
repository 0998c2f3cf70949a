package ticketing.system.front;

import io.undertow.client.UndertowClient;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import io.undertow.util.Headers;
import java.util.Map;
import java.util.stream.Collectors;

/** Forwards each request to a server of its path's service, round robin, and skips servers that are down. */
final class LoadBalancer implements HttpHandler {

    /** High enough that the servers, not the proxy, limit concurrency. */
    private static final int CONNECTIONS_PER_THREAD = 5_000;

    private static final int IDLE_CONNECTIONS_PER_THREAD = 32;

    /** Shorter than the servers' idle timeout: a connection that is just being closed would fail a request. */
    private static final int IDLE_MILLIS = 20_000;

    private static final int SECONDS_BEFORE_TRYING_AGAIN = 1;

    private final Routes routes;
    private final Map<String, HttpHandler> proxies;

    LoadBalancer(Routes routes) {
        this.routes = routes;
        this.proxies = routes.names().stream().collect(Collectors.toMap(name -> name, this::proxy));
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addDefaultResponseListener(new UnavailableResponse());
        exchange.addResponseCommitListener(LoadBalancer::keepConnection);
        proxies.get(routes.nameFor(exchange.getRequestURI())).handleRequest(exchange);
    }

    /** A server's {@code Connection: close} concerns the proxy's connection, not the client's. */
    private static void keepConnection(HttpServerExchange exchange) {
        if (exchange.isPersistent()) {
            exchange.getResponseHeaders().remove(Headers.CONNECTION);
        }
    }

    private HttpHandler proxy(String name) {
        LoadBalancingProxyClient servers = new LoadBalancingProxyClient(UndertowClient.getInstance())
                .setConnectionsPerThread(CONNECTIONS_PER_THREAD)
                .setSoftMaxConnectionsPerThread(IDLE_CONNECTIONS_PER_THREAD)
                .setTtl(IDLE_MILLIS)
                .setProblemServerRetry(SECONDS_BEFORE_TRYING_AGAIN);
        routes.servers(name).forEach(servers::addHost);
        return ProxyHandler.builder()
                .setProxyClient(servers)
                .setMaxConnectionRetries(routes.servers(name).size())
                .setRewriteHostHeader(false)
                .setReuseXForwarded(false)
                .build();
    }
}
