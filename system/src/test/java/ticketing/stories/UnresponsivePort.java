package ticketing.stories;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes every connection and never says a word. */
final class UnresponsivePort implements AutoCloseable {

    private static final int BACKLOG = 200;

    private final ServerSocket door;
    private final List<Socket> callers = new CopyOnWriteArrayList<>();

    UnresponsivePort(int port) throws IOException {
        door = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::take);
        thread.setDaemon(true);
        thread.start();
    }

    private void take() {
        try {
            while (!door.isClosed()) {
                callers.add(door.accept());
            }
        } catch (IOException closed) {
            return; // Nobody is taken any more.
        }
    }

    int callers() {
        return callers.size();
    }

    /** Whoever was taken goes on waiting; the port is free. */
    void takeNoMore() throws IOException {
        door.close();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket caller : callers) {
            caller.close();
        }
    }
}
