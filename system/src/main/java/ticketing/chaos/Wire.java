package ticketing.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The wire between a server and what it needs, with a fault on it when asked for: a TCP proxy on the loopback. A fault
 * resets connections, as happens when a machine goes.
 */
final class Wire implements AutoCloseable {

    /** Below the range that systems draw outgoing ports from: a client must not connect to itself. */
    private static final int FIRST_PORT = 20_000;

    private static final int LAST_PORT = 32_000;
    private static final int BUFFER = 16_384;
    private static final int DELAY_MILLIS = 100;

    /** What it does with what passes. */
    enum State {
        /** Passes all. */
        OPEN,
        /** Takes connections and bytes, and passes nothing: later it does. */
        HANGING,
        /** Takes no connection, and has reset those that there were. */
        REFUSING,
        /** Passes what is asked, and resets the connection when the answer comes. */
        CUTTING_ANSWERS,
        /** Passes all, each piece a tenth of a second late. */
        SLOW
    }

    private final int target;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Object change = new Object();
    private volatile State state = State.REFUSING;
    private ServerSocket door;

    Wire(int target, Random random) {
        this.target = target;
        this.port = open(random);
        this.state = State.OPEN;
    }

    int port() {
        return port;
    }

    /** From now on it does so, with the connections that there are as well. */
    synchronized void become(State next) {
        if (next == State.REFUSING) {
            close();
        } else if (door.isClosed()) {
            listen(port);
        }
        synchronized (change) {
            state = next;
            change.notifyAll();
        }
    }

    /** Takes no connections any more, and resets all. */
    @Override
    public synchronized void close() {
        synchronized (change) {
            state = State.REFUSING;
            change.notifyAll();
        }
        closeQuietly(door);
        sockets.forEach(this::close);
    }

    private int open(Random random) {
        while (true) {
            int candidate = random.nextInt(FIRST_PORT, LAST_PORT);
            try {
                listen(candidate);
                return candidate;
            } catch (UncheckedIOException taken) {
                continue;
            }
        }
    }

    private void listen(int at) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
            door = socket;
            daemon(() -> accept(socket));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void accept(ServerSocket from) throws IOException {
        while (true) {
            Socket client = from.accept();
            Socket server = new Socket();
            sockets.add(client);
            sockets.add(server);
            daemon(() -> connect(client, server));
        }
    }

    private void connect(Socket client, Socket server) throws IOException {
        try {
            server.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
            daemon(() -> pump(server, client, true));
            pump(client, server, false);
        } finally {
            close(client);
            close(server);
        }
    }

    private void pump(Socket from, Socket to, boolean answers) throws IOException {
        try {
            InputStream in = from.getInputStream();
            byte[] piece = new byte[BUFFER];
            for (int length = in.read(piece); length >= 0 && mayPass(answers); length = in.read(piece)) {
                to.getOutputStream().write(piece, 0, length);
            }
        } finally {
            close(from);
            close(to);
        }
    }

    /** Waits as long as nothing passes; false when the connection is to be reset. */
    private boolean mayPass(boolean answer) {
        synchronized (change) {
            try {
                while (state == State.HANGING) {
                    change.wait();
                }
                if (state == State.SLOW) {
                    change.wait(DELAY_MILLIS);
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return false;
            }
            return state != State.REFUSING && !(answer && state == State.CUTTING_ANSWERS);
        }
    }

    private void close(Socket socket) {
        sockets.remove(socket);
        try {
            boolean isFault = state == State.REFUSING || state == State.CUTTING_ANSWERS;
            socket.setSoLinger(isFault, 0);
        } catch (IOException closed) {
            return;
        } finally {
            closeQuietly(socket);
        }
    }

    private static void closeQuietly(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception gone) {
            return;
        }
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException ended) {
                return; // One end has gone; the other has been told.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }
}
