package ticketing.chaos.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TCP proxy on the loopback between a server and its database or broker, with a state that injects a fault.
 * Faults reset connections, as the loss of a machine does. Thread-safe.
 */
public final class TcpProxy implements AutoCloseable {

    private static final int DELAY_MILLIS = 100;

    /** What the proxy does with connections and bytes. */
    public enum State {
        /** Passes all bytes. */
        OPEN,
        /** Accepts connections and holds back their bytes until another state. */
        HANGING,
        /** Accepts no connections; existing ones were reset. */
        REFUSING,
        /** Passes requests, and resets a connection when its response arrives. */
        CUTTING_RESPONSES,
        /** Passes all bytes, each block 100 ms late. */
        SLOW
    }

    private final int target;
    private final int port;
    private final Set<ProxiedConnection> links = ConcurrentHashMap.newKeySet();
    private final Object change = new Object();
    private volatile State state = State.OPEN;
    private ServerSocket listener;
    private Thread acceptor;

    /** An open proxy from one local port to another. */
    TcpProxy(int port, int target) {
        this.port = port;
        this.target = target;
        listen();
    }

    int port() {
        return port;
    }

    /** Changes the state, for existing connections as well. */
    public synchronized void become(State next) {
        if (next == State.REFUSING) {
            close();
            return;
        }
        if (listener.isClosed()) {
            listen();
        }
        change(next);
    }

    /** Accepts no more connections, and resets all. */
    @Override
    public synchronized void close() {
        change(State.REFUSING);
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitClosed();
        links.forEach(ProxiedConnection::close);
    }

    /** The system accepts connections while a thread is in {@code accept}, even on a closed socket. */
    private void awaitClosed() {
        try {
            acceptor.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void change(State next) {
        synchronized (change) {
            state = next;
            change.notifyAll();
        }
    }

    private void listen() {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            listener = socket;
            acceptor = ProxiedConnection.daemon(() -> accept(socket));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void accept(ServerSocket from) throws IOException {
        while (true) {
            Socket client = from.accept();
            ProxiedConnection link = new ProxiedConnection(this, client);
            links.add(link);
            ProxiedConnection.daemon(() -> {
                try {
                    link.passTo(target);
                } finally {
                    links.remove(link);
                }
            });
        }
    }

    /** Blocks while the proxy hangs; false when the connection is to be reset. */
    boolean awaitPassage(boolean answer) {
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
            return state != State.REFUSING && !(answer && state == State.CUTTING_RESPONSES);
        }
    }

    /** Whether connections end by a fault, and not because one side has closed. */
    boolean isResetting() {
        return state == State.REFUSING || state == State.CUTTING_RESPONSES;
    }
}
