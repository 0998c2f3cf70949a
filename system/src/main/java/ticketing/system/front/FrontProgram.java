package ticketing.system.front;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.logging.LogManager;

/**
 * Runs the front proxy until it is terminated. The arguments are the port and then one {@code name=url} for each
 * server, where the name is a service, {@code client} or {@code all}.
 */
public final class FrontProgram {

    private static final int HEADER_BYTES = 64 * 1024;

    private FrontProgram() {}

    /** Starts the proxy. */
    public static void main(String... arguments) throws IOException {
        try (InputStream logging = FrontProgram.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        int port = Integer.parseInt(arguments[0]);
        Routes routes = new Routes(Arrays.asList(arguments).subList(1, arguments.length));
        Undertow front = server(port, routes);
        front.start();
        Runtime.getRuntime().addShutdownHook(new Thread(front::stop));
    }

    static Undertow server(int port, Routes routes) {
        return Undertow.builder()
                .addHttpListener(port, "::")
                .setServerOption(UndertowOptions.MAX_HEADER_SIZE, HEADER_BYTES)
                .setServerOption(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
                // The proxy forwards the decoded path otherwise.
                .setServerOption(UndertowOptions.DECODE_URL, false)
                .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, 75_000)
                .setHandler(new LoadBalancer(routes))
                .build();
    }
}
