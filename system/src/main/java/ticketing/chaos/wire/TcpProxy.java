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
 * The proxy between a server and what it needs, with a fault on it when asked for: a TCP proxy on the loopback. A fault
 * resets connections, as happens when a machine goes.
 */
public final class TcpProxy implements AutoCloseable {

    private static final int DELAY_MILLIS = 100;

    /** What it does with what passes. */
    public enum State {
        /** Passes all. */
        OPEN,
        /** Takes connections and bytes, and passes nothing: later it does. */
        HANGING,
        /** Takes no connection, and has reset those that there were. */
        REFUSING,
        /** Passes what is asked, and resets the connection when the answer comes. */
        CUTTING_RESPONSES,
        /** Passes all, each piece a tenth of a second late. */
        SLOW
    }

    private final int target;
    private final int port;
    private final Set<ProxiedConnection> links = ConcurrentHashMap.newKeySet();
    private final Object change = new Object();
    private volatile State state = State.OPEN;
    private ServerSocket listener;
    private Thread acceptor;

    /** An open proxy from one port of this machine to another. */
    TcpProxy(int port, int target) {
        this.port = port;
        this.target = target;
        listen();
    }

    int port() {
        return port;
    }

    /** From now on it does so, with the connections that there are as well. */
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

    /** Takes no connections any more, and resets all. */
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

    /** The system takes connections for as long as somebody waits for one, even at a socket that is closed. */
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

    /** Waits as long as nothing passes; false when the connection is to be reset. */
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

    /** Whether connections end now by a fault, and not because somebody has hung up. */
    boolean isResetting() {
        return state == State.REFUSING || state == State.CUTTING_RESPONSES;
    }
}
