package ticketing.tickets.stream;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A connected client. Sending returns at once: a writer thread writes the bytes, and is used only while there are any. A
 * client that reads too slowly is disconnected, and may reconnect. Thread-safe.
 */
final class Subscriber {

    /** More than all buffered events together. */
    private static final int MAX_BYTES = 1024 * 1024;

    private final SendBuffer buffer = new SendBuffer(MAX_BYTES);
    private final AtomicInteger wakes = new AtomicInteger();
    private final AtomicBoolean left = new AtomicBoolean();
    private final AsyncContext connection;
    private final Executor writers;
    private final Consumer<Subscriber> onEnd;
    private volatile boolean ending;

    /** @param onEnd called once when the connection ends, for any reason */
    Subscriber(AsyncContext connection, Executor writers, Consumer<Subscriber> onEnd) {
        this.connection = connection;
        this.writers = writers;
        this.onEnd = onEnd;
    }

    void send(byte[] bytes) {
        if (buffer.add(bytes)) {
            wake();
        } else {
            end();
        }
    }

    /** Ends the stream. */
    void end() {
        ending = true;
        wake();
    }

    /** One writer at a time: it also writes bytes that are added meanwhile. */
    private void wake() {
        if (wakes.getAndIncrement() == 0) {
            writers.execute(this::drain);
        }
    }

    private void drain() {
        int handled;
        do {
            handled = wakes.get();
            flush();
        } while (wakes.addAndGet(-handled) > 0);
    }

    private void flush() {
        try {
            writeBuffered();
        } catch (IOException | RuntimeException disconnected) {
            // Containers report a closed connection by various exceptions; that is no failure of the service.
            ending = true;
        }
        if (ending && left.compareAndSet(false, true)) {
            onEnd.accept(this);
            connection.complete();
        }
    }

    private void writeBuffered() throws IOException {
        OutputStream out = connection.getResponse().getOutputStream();
        Optional<byte[]> next = buffer.next();
        while (!ending && next.isPresent()) {
            out.write(next.get());
            next = buffer.next();
        }
        if (!ending) {
            out.flush();
        }
    }
}
