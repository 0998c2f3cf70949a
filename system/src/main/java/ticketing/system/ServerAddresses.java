package ticketing.system;

import java.util.Map;

/** Where a server listens, and where it finds the database and the broker. */
record ServerAddresses(String httpHost, int httpPort, String trustedProxies, int databasePort, int brokerPort) {

    /** Anyone may come. */
    static ServerAddresses inTheOpen(int httpPort, Backends foundation) {
        return new ServerAddresses(
                "*",
                httpPort,
                "none",
                foundation.postgres().port(),
                foundation.broker().port());
    }

    /** Only the front may come, and is believed what it says of the caller. */
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
