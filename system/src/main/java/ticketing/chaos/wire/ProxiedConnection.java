package ticketing.chaos.wire;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** One connection through a proxy, from its client to the server. */
final class ProxiedConnection {

    private static final int BUFFER = 16_384;

    private final TcpProxy proxy;
    private final Socket client;
    private final Socket server = new Socket();

    ProxiedConnection(TcpProxy proxy, Socket client) {
        this.proxy = proxy;
        this.client = client;
    }

    /** Copies bytes in both directions, until one side closes or the proxy resets the connection. */
    void passTo(int target) throws IOException {
        try {
            server.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
            daemon(() -> pump(server, client, true));
            pump(client, server, false);
        } finally {
            close();
        }
    }

    private void pump(Socket from, Socket to, boolean answers) throws IOException {
        try {
            InputStream in = from.getInputStream();
            byte[] piece = new byte[BUFFER];
            for (int length = in.read(piece); length >= 0 && proxy.awaitPassage(answers); length = in.read(piece)) {
                to.getOutputStream().write(piece, 0, length);
            }
        } finally {
            close();
        }
    }

    void close() {
        close(client);
        close(server);
    }

    private void close(Socket socket) {
        try (socket) {
            if (!socket.isClosed()) {
                socket.setSoLinger(proxy.isResetting(), 0);
            }
        } catch (IOException gone) {
            return;
        }
    }

    /** Runs an action in a daemon thread; an {@link IOException} ends it. */
    static Thread daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException ended) {
                return; // The connection has ended at one side, and was closed at the other.
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** An action that ends with its connection. */
    interface Work {
        void run() throws IOException;
    }
}
