package ticketing.tickets.stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ticketing.chassis.metrics.Meters;

/** The subscribers that are connected to this server's stream. A client that joins misses no event from then on. Thread-safe. */
@ApplicationScoped
class Subscribers {

    static final int MAX_BUFFERED = 1_000;

    private static final byte[] HEARTBEAT = bytes(": heartbeat\n\n");
    private static final String RETRY = "retry: 2000\n";

    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final EventBuffer buffer = new EventBuffer(MAX_BUFFERED);
    private volatile boolean closed;

    @Inject
    Meters meters;

    @Inject
    StreamWriters writers;

    @PostConstruct
    void register() {
        meters.gauge("ticketing_streams_live", "Clients connected to the ticket stream", subscribers, Set::size);
    }

    /** @param last the id of the last event that the client received on an earlier connection, to this server or another */
    synchronized void join(AsyncContext connection, Optional<String> last) {
        Subscriber subscriber = new Subscriber(connection, writers, subscribers::remove);
        subscribers.add(subscriber);
        if (last.isEmpty()) {
            subscriber.send(bytes(RETRY + "id: " + buffer.end() + "\n\n"));
        } else {
            subscriber.send(bytes(RETRY + "\n"));
            subscriber.send(all(buffer.after(last.get()).orElse(List.of(StreamEvent.reset(buffer.end())))));
        }
    }

    synchronized void send(List<StreamEvent> events) {
        events.forEach(buffer::add);
        sendAll(all(events));
    }

    /** Sends a reset: all clients reload, since events were missed. */
    synchronized void reset() {
        buffer.restart();
        sendAll(StreamEvent.reset(buffer.end()).bytes());
    }

    /** Sends a comment, so that no proxy closes an idle connection. */
    void keepAlive() {
        sendAll(HEARTBEAT);
    }

    /** Whether the server is stopping. */
    boolean isClosed() {
        return closed;
    }

    /** Ends all streams; no client joins any more. */
    synchronized void close() {
        closed = true;
        subscribers.forEach(Subscriber::end);
        writers.stop();
    }

    private void sendAll(byte[] bytes) {
        subscribers.forEach(subscriber -> subscriber.send(bytes));
    }

    private static byte[] all(List<StreamEvent> events) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        events.forEach(event -> all.writeBytes(event.bytes()));
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
