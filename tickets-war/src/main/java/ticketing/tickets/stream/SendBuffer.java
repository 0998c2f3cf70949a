package ticketing.tickets.stream;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** Bytes that a client has not read yet, up to a limit. Thread-safe. */
final class SendBuffer {

    private final int maxBytes;
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private int size;

    SendBuffer(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Returns false, and adds nothing, when the limit would be exceeded. */
    synchronized boolean add(byte[] bytes) {
        if (size + bytes.length > maxBytes) {
            return false;
        }
        size += bytes.length;
        return waiting.add(bytes);
    }

    /** Removes and returns the oldest; empty when there is none. */
    synchronized Optional<byte[]> next() {
        Optional<byte[]> oldest = Optional.ofNullable(waiting.poll());
        size -= oldest.map(bytes -> bytes.length).orElse(0);
        return oldest;
    }
}
