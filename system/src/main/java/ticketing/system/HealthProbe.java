package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;

/** Checks the readiness of a local process. */
final class HealthProbe {

    private static final int TIMEOUT_MILLIS = 3_000;

    private HealthProbe() {}

    static boolean isReady(int port) {
        try {
            HttpURLConnection connection = (HttpURLConnection) readiness(port).openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
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

    private static URL readiness(int port) {
        try {
            return URI.create("http://127.0.0.1:" + port + "/health/ready").toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
