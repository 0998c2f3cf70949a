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
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import ticketing.platform.Service;

/** Everybody who is connected to this server, and what they are told. Whoever joins misses nothing from then on. */
@ApplicationScoped
public class Audience {

    static final int EVENTS_KEPT = 1_000;

    private static final byte[] HEARTBEAT = bytes(": heartbeat\n\n");
    private static final String HELLO = "retry: 2000\n";

    private final Set<Client> clients = ConcurrentHashMap.newKeySet();
    private final Recent recent = new Recent(EVENTS_KEPT);
    private volatile boolean closed;

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Service service;

    @Inject
    private Writers writers;

    @PostConstruct
    void register() {
        Metadata live = Metadata.builder()
                .withName("ticketing_streams_live")
                .withDescription("Clients that are connected to the stream of tickets")
                .build();
        metrics.gauge(live, clients, Set::size, new Tag("service", service.name()));
    }

    /** @param last the last event that the client got when it was here before, on this server or another */
    synchronized void join(AsyncContext connection, Optional<String> last) {
        Client client = new Client(connection, writers, clients::remove);
        clients.add(client);
        if (last.isEmpty()) {
            client.tell(bytes(HELLO + "id: " + recent.end() + "\n\n"));
        } else {
            client.tell(bytes(HELLO + "\n"));
            client.tell(all(recent.after(last.get()).orElse(List.of(StreamEvent.reset(recent.end())))));
        }
    }

    synchronized void tell(List<StreamEvent> events) {
        events.forEach(recent::add);
        tellAll(all(events));
    }

    /** Everybody looks anew: nobody is told what happened meanwhile. */
    synchronized void reset() {
        recent.restart();
        tellAll(StreamEvent.reset(recent.end()).bytes());
    }

    /** Something is sent now and then, so that nobody in between takes the connection for dead. */
    void keepAlive() {
        tellAll(HEARTBEAT);
    }

    /** The server is about to stop. */
    boolean isClosed() {
        return closed;
    }

    /** Everybody sees the end, and nobody joins any more. */
    synchronized void close() {
        closed = true;
        clients.forEach(Client::end);
        writers.end();
    }

    private void tellAll(byte[] bytes) {
        clients.forEach(client -> client.tell(bytes));
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
