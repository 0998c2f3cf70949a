package ticketing.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/** A client of the ticket stream, connected until it is closed. Thread-safe. */
public final class StreamClient implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(40);

    /** Less than the heartbeat interval: the first line must not wait for a heartbeat. */
    private static final Duration FIRST_LINE = Duration.ofSeconds(10);

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final CompletableFuture<HttpHeaders> headers = new CompletableFuture<>();
    private final Lines lines = new Lines();

    private StreamClient() {}

    /** Connects, and returns when the first line has arrived. */
    public static StreamClient connect(URI shop) {
        return open(HttpRequest.newBuilder(URI.create(shop + "/api/tickets/stream")));
    }

    /** Reconnects with the id of the last event received. */
    public static StreamClient reconnect(URI shop, String lastEvent) {
        return open(
                HttpRequest.newBuilder(URI.create(shop + "/api/tickets/stream")).header("Last-Event-ID", lastEvent));
    }

    private static StreamClient open(HttpRequest.Builder request) {
        StreamClient client = new StreamClient();
        HttpClient.newHttpClient()
                .sendAsync(request.version(HttpClient.Version.HTTP_1_1).build(), answer -> {
                    assertThat(answer.statusCode()).isEqualTo(200);
                    client.headers.complete(answer.headers());
                    return BodySubscribers.fromLineSubscriber(client.lines);
                });
        await().atMost(FIRST_LINE).until(() -> client.lines.begun);
        return client;
    }

    public HttpHeaders headers() {
        return headers.join();
    }

    /** All events, in order. */
    public List<Event> events() {
        return List.copyOf(events);
    }

    /** Waits for an event of this ticket in this status, and returns the latest one. */
    public Event receives(String ticket, String status) {
        await().atMost(TIMEOUT).until(() -> events.stream().anyMatch(event -> event.isOf(ticket, status)));
        return events.stream()
                .filter(event -> event.isOf(ticket, status))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Waits for a reset event. */
    public void receivesReset() {
        await().atMost(TIMEOUT)
                .until(() -> events.stream().anyMatch(event -> event.name().equals("reset")));
    }

    /** The statuses of a ticket, in the order of its events. */
    public List<String> statusesOf(String ticket) {
        return events.stream()
                .filter(event -> event.data().getString("id", "").equals(ticket))
                .map(event -> event.data().getString("status"))
                .toList();
    }

    @Override
    public void close() {
        lines.subscription.cancel();
    }

    /** One event of the stream. */
    public record Event(String id, String name, JsonObject data) {

        boolean isOf(String ticket, String status) {
            return data.getString("id", "").equals(ticket)
                    && data.getString("status").equals(status);
        }
    }

    private final class Lines implements Subscriber<String> {

        private final Map<String, String> fields = new HashMap<>();
        private volatile Subscription subscription;
        private volatile boolean begun;

        @Override
        public void onSubscribe(Subscription given) {
            subscription = given;
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            begun = true;
            String[] field = line.split(": ?", 2);
            if (field.length == 2) {
                fields.put(field[0], field[1]);
            } else if (fields.containsKey("data")) {
                events.add(new Event(fields.get("id"), fields.get("event"), json(fields.get("data"))));
                fields.clear();
            }
        }

        @Override
        public void onError(Throwable lost) {
            fields.clear();
        }

        @Override
        public void onComplete() {
            fields.clear();
        }

        private static JsonObject json(String text) {
            return Json.createReader(new StringReader(text)).readObject();
        }
    }
}
