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
 * Somebody who is connected. Whoever tells it something goes on at once; a writer sends it, and lends a thread only while
 * there is something to send. Who is too slow is disconnected, and may come back.
 */
final class Client {

    /** More than all events that are kept for who comes back. */
    private static final int MOST_BYTES = 1024 * 1024;

    private final Backlog backlog = new Backlog(MOST_BYTES);
    private final AtomicInteger wakes = new AtomicInteger();
    private final AtomicBoolean left = new AtomicBoolean();
    private final AsyncContext connection;
    private final Executor writers;
    private final Consumer<Client> farewell;
    private volatile boolean ending;

    /** @param farewell is told once when it is gone, for whichever reason */
    Client(AsyncContext connection, Executor writers, Consumer<Client> farewell) {
        this.connection = connection;
        this.writers = writers;
        this.farewell = farewell;
    }

    void tell(byte[] bytes) {
        if (backlog.add(bytes)) {
            wake();
        } else {
            end();
        }
    }

    /** It sees the end of the stream. */
    void end() {
        ending = true;
        wake();
    }

    /** One writer at a time: who comes meanwhile is served by the one that is there. */
    private void wake() {
        if (wakes.getAndIncrement() == 0) {
            writers.execute(this::serve);
        }
    }

    private void serve() {
        int served;
        do {
            served = wakes.get();
            send();
        } while (wakes.addAndGet(-served) > 0);
    }

    private void send() {
        try {
            sendWhatWaits();
        } catch (IOException | RuntimeException gone) {
            // Containers tell in several ways that a connection is gone; it is no failure of ours.
            ending = true;
        }
        if (ending && left.compareAndSet(false, true)) {
            farewell.accept(this);
            connection.complete();
        }
    }

    private void sendWhatWaits() throws IOException {
        OutputStream out = connection.getResponse().getOutputStream();
        Optional<byte[]> next = backlog.next();
        while (!ending && next.isPresent()) {
            out.write(next.get());
            next = backlog.next();
        }
        if (!ending) {
            out.flush();
        }
    }
}
