package ticketing.system;

import java.util.Map;

/** The addresses of a server: its own, its trusted proxies, the database's and the broker's. */
record ServerAddresses(String httpHost, int httpPort, String trustedProxies, int databasePort, int brokerPort) {

    /** Listens on all interfaces, trusts no proxy. */
    static ServerAddresses inTheOpen(int httpPort, Backends foundation) {
        return new ServerAddresses(
                "*",
                httpPort,
                "none",
                foundation.postgres().port(),
                foundation.broker().port());
    }

    /** Listens on the loopback only, and trusts the front proxy's forwarded headers. */
    static ServerAddresses behindFront(int httpPort, Backends foundation) {
        return new ServerAddresses(
                "127.0.0.1",
                httpPort,
                "127\\.0\\.0\\.1",
                foundation.postgres().port(),
                foundation.broker().port());
    }

    Map<String, String> environment() {
        return Map.of(
                "HTTP_HOST",
                httpHost,
                "HTTP_PORT",
                Integer.toString(httpPort),
                "TRUSTED_PROXIES",
                trustedProxies,
                "DB_HOST",
                "127.0.0.1",
                "DB_PORT",
                Integer.toString(databasePort),
                "BROKER_HOST",
                "127.0.0.1",
                "BROKER_PORT",
                Integer.toString(brokerPort));
    }
}
