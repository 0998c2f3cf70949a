package ticketing.tickets.stream;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** What a client has been told and not taken yet, up to a limit in bytes. */
final class Backlog {

    private final int most;
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private int size;

    Backlog(int most) {
        this.most = most;
    }

    /** Returns false, and takes nothing, when that would be too much. */
    synchronized boolean add(byte[] bytes) {
        if (size + bytes.length > most) {
            return false;
        }
        size += bytes.length;
        return waiting.add(bytes);
    }

    /** Takes the oldest. */
    synchronized Optional<byte[]> next() {
        Optional<byte[]> oldest = Optional.ofNullable(waiting.poll());
        size -= oldest.map(bytes -> bytes.length).orElse(0);
        return oldest;
    }
}
