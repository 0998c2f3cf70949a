package ticketing.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import ticketing.system.CannotRun;
import ticketing.system.Waiting;

/** Somebody's signed-in session. Every request goes into the history. */
final class Session {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final URI shop;
    private final String actor;
    private final History history;
    private final String cookie;

    private Session(URI shop, String actor, History history, String cookie) {
        this.shop = shop;
        this.actor = actor;
        this.history = history;
        this.cookie = cookie;
    }

    /** Signs somebody up; tries again for a while, since a server that has just started may be busy. */
    static Session begin(URI shop, String actor, History history) {
        String email = actor + "-" + UUID.randomUUID() + "@example.com";
        HttpRequest request = HttpRequest.newBuilder(shop.resolve("/api/users/signup"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, UUID.randomUUID())))
                .build();
        String[] cookie = new String[1];
        new Waiting(PATIENCE, () -> actor + " cannot sign up at " + shop + ".").until(() -> {
            cookie[0] = cookieOf(request);
            return cookie[0] != null;
        });
        return new Session(shop, actor, history, cookie[0]);
    }

    private static String cookieOf(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            return response.headers()
                    .firstValue("Set-Cookie")
                    .filter(set -> response.statusCode() == 201)
                    .map(set -> set.substring(0, set.indexOf(';')))
                    .orElse(null);
        } catch (IOException away) {
            return null;
        } catch (InterruptedException ended) {
            throw ended(ended);
        }
    }

    /** Asks, and says what came of it. */
    Reply ask(Request request) {
        return history.record(actor, request, () -> send(request));
    }

    private Reply send(Request request) {
        HttpRequest message = HttpRequest.newBuilder(shop.resolve(request.path()))
                .timeout(PATIENCE)
                .header("Cookie", cookie)
                .header("Content-Type", "application/json")
                .method(request.method(), BodyPublishers.ofString(request.body()))
                .build();
        try {
            HttpResponse<String> response = HTTP.send(message, BodyHandlers.ofString());
            boolean saysWhen = response.headers().firstValue("Retry-After").isPresent();
            return new Reply(response.statusCode(), saysWhen, response.body());
        } catch (IOException lost) {
            return Reply.NONE;
        } catch (InterruptedException ended) {
            throw ended(ended);
        }
    }

    private static CannotRun ended(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new CannotRun("Interrupted while asking the shop.", cause);
    }
}
