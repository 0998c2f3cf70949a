package ticketing.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** Checks the readiness of a local process. */
final class HealthProbe {

    private static final int TIMEOUT_MILLIS = 3_000;

    private HealthProbe() {}

    static boolean isReady(int port) {
        return isOk(port, "/health/ready");
    }

    /** Whether the response to a GET is 200. */
    static boolean isOk(int port, String path) {
        return !get(port, path).isEmpty();
    }

    /** The body of {@code /health/ready}; empty unless its status is 200. */
    static String readiness(int port) {
        return get(port, "/health/ready");
    }

    private static String get(int port, String path) {
        try {
            HttpURLConnection connection = (HttpURLConnection) url(port, path).openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try (InputStream body = connection.getInputStream()) {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK
                        ? new String(body.readAllBytes(), StandardCharsets.UTF_8)
                        : "";
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return "";
        }
    }

    /** Whether the port accepts connections, which is all that can be checked without a password. */
    static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static URL url(int port, String path) {
        try {
            return URI.create("http://127.0.0.1:" + port + path).toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
