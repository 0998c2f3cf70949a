package ticketing.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import ticketing.system.BoundedWait;

/** Open connections to the ticket stream. */
final class StreamConnections implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final List<Subscription> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger connected = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    private StreamConnections() {}

    /** Opens the connections; the lines of the first ones are passed to the listener. */
    static StreamConnections connect(URI shop, int count, int watched, Consumer<String> lines) {
        StreamConnections streams = new StreamConnections();
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(shop.resolve("/api/tickets/stream"))
                .header("Accept", "text/event-stream")
                .build();
        for (int i = 0; i < count; i++) {
            Consumer<String> listener = i < watched ? lines : null;
            http.sendAsync(request, info -> streams.connected(info, listener));
        }
        new BoundedWait(TIMEOUT, () -> "Only " + streams.connected + " of " + count + " streams are connected")
                .until(() -> streams.connected.get() == count);
        return streams;
    }

    private HttpResponse.BodySubscriber<Void> connected(HttpResponse.ResponseInfo info, Consumer<String> lines) {
        if (info.statusCode() == 200) {
            connected.incrementAndGet();
        }
        return lines == null
                ? BodySubscribers.fromSubscriber(new Reader<List<ByteBuffer>>(bytes -> {}))
                : BodySubscribers.fromLineSubscriber(new Reader<>(lines));
    }

    /** Returns when the condition holds. */
    void awaitUntil(BooleanSupplier done) {
        new BoundedWait(TIMEOUT, () -> "Not all changes arrive at the streams, of which " + lost + " have ended")
                .until(done);
    }

    @Override
    public void close() {
        open.forEach(Subscription::cancel);
    }

    /** Consumes everything, and counts broken connections. */
    private final class Reader<T> implements Subscriber<T> {

        private final Consumer<T> lines;

        Reader(Consumer<T> lines) {
            this.lines = lines;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            open.add(subscription);
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(T part) {
            lines.accept(part);
        }

        @Override
        public void onError(Throwable failure) {
            lost.incrementAndGet();
        }

        @Override
        public void onComplete() {
            lost.incrementAndGet();
        }
    }
}
