package ticketing.chaos.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ticketing.system.BoundedWait;
import ticketing.system.CannotRun;

/** The signed-in session of one simulated customer. Every request is recorded in the history. */
public final class ShopSession {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    private final URI shop;
    private final String actor;
    private final History history;
    private final String cookie;

    private ShopSession(URI shop, String actor, History history, String cookie) {
        this.shop = shop;
        this.actor = actor;
        this.history = history;
        this.cookie = cookie;
    }

    /** Signs a new customer up; retries for 15 s, since a server that has just started may be busy. */
    public static ShopSession begin(URI shop, String actor, History history) {
        List<ShopSession> begun = new ArrayList<>();
        new BoundedWait(TIMEOUT, () -> actor + " cannot sign up at " + shop + ".").until(() -> {
            tryToBegin(shop, actor, history).ifPresent(begun::add);
            return !begun.isEmpty();
        });
        return begun.get(0);
    }

    /** Signs a new customer up; empty when the request fails. */
    public static Optional<ShopSession> tryToBegin(URI shop, String actor, History history) {
        ShopSession visitor = new ShopSession(shop, actor, history, "");
        ShopResponse reply = visitor.send(ShopRequest.signUp(actor + "-" + UUID.randomUUID() + "@example.com"));
        return reply.isDone() ? Optional.of(new ShopSession(shop, actor, history, reply.cookie())) : Optional.empty();
    }

    /** Sends a request and returns its response. */
    public ShopResponse send(ShopRequest request) {
        return history.record(actor, request, () -> exchange(request));
    }

    private ShopResponse exchange(ShopRequest request) {
        HttpRequest message = HttpRequest.newBuilder(shop.resolve(request.path()))
                .timeout(TIMEOUT)
                .header("Cookie", cookie)
                .header("Content-Type", "application/json")
                .method(request.method(), BodyPublishers.ofString(request.body()))
                .build();
        try {
            HttpResponse<String> response = HTTP.send(message, BodyHandlers.ofString());
            boolean hasRetryAfter = response.headers().firstValue("Retry-After").isPresent();
            String cookie = response.headers()
                    .firstValue("Set-Cookie")
                    .map(set -> set.substring(0, set.indexOf(';')))
                    .orElse("");
            return new ShopResponse(response.statusCode(), hasRetryAfter, cookie, response.body());
        } catch (IOException lost) {
            return ShopResponse.NONE;
        } catch (InterruptedException ended) {
            throw ended(ended);
        }
    }

    private static CannotRun ended(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new CannotRun("Interrupted while asking the shop.", cause);
    }
}
