package ticketing.stories;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Accepts every connection and never responds. */
final class UnresponsivePort implements AutoCloseable {

    private static final int BACKLOG = 200;

    private final ServerSocket socket;
    private final List<Socket> connections = new CopyOnWriteArrayList<>();

    UnresponsivePort(int port) throws IOException {
        socket = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::accept);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                connections.add(socket.accept());
            }
        } catch (IOException closed) {
            return; // Closed: no more connections are accepted.
        }
    }

    int connections() {
        return connections.size();
    }

    /** Frees the port; accepted connections stay open without a response. */
    void stopAccepting() throws IOException {
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }
}
