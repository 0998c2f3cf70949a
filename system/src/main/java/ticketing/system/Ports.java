package ticketing.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Random;

/** The ports inside an installation: chosen among free ones, and kept as long as they are free or its own. */
final class Ports {

    /**
     * Below the range of ephemeral ports: a client that keeps connecting to a stopped part could otherwise connect
     * to itself, and keep the part from listening.
     */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_000;

    private final PropertiesFile file;
    private final Random random = new SecureRandom();

    Ports(Path file) {
        this.file = new PropertiesFile(file);
    }

    /** The port of one part: the one it had, or another when that is in use. */
    synchronized int of(String part) {
        int port = file.get(part).map(Integer::valueOf).filter(Ports::isFree).orElseGet(this::anyFree);
        file.put(part, Integer.toString(port));
        return port;
    }

    static void requireFree(int port) {
        if (!isFree(port)) {
            throw new CannotRun("Port " + port + " is in use: end what listens there, or choose another with --port.");
        }
    }

    static boolean isFree(int port) {
        return canListen(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                && canListen(new InetSocketAddress(port));
    }

    private int anyFree() {
        return random.ints(FIRST, LAST)
                .filter(port -> !file.load().containsValue(Integer.toString(port)))
                .filter(Ports::isFree)
                .limit(1)
                .findFirst()
                .getAsInt();
    }

    private static boolean canListen(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
