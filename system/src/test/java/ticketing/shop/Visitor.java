package ticketing.shop;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An HTTP client of the marketplace with a cookie store of its own; signed in to no account. */
public class Visitor {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private static final Pattern NEXT_PAGE = Pattern.compile("<(?:https?://[^/]*)?(/[^>]*)>; rel=\"next\"");

    private final URI shop;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .connectTimeout(Duration.ofSeconds(10))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Visitor(URI shop) {
        this.shop = shop;
    }

    public ApiResponse get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public ApiResponse post(String path, Object body, String... headers) {
        return send(withBody(request(path, headers), "POST", body));
    }

    public ApiResponse put(String path, Object body, String... headers) {
        return send(withBody(request(path, headers), "PUT", body));
    }

    public ApiResponse delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    /** Requests a ticket. */
    public ApiResponse looksUpTicket(String ticket) {
        return get("/api/tickets/" + ticket);
    }

    /** Requests the list of tickets with these query parameters. */
    public ApiResponse searches(String query) {
        return get("/api/tickets?" + query);
    }

    /** Requests the page that a response's {@code Link} header names as the next one; empty after the last page. */
    public Optional<ApiResponse> nextPageOf(ApiResponse page) {
        return page.header("Link").map(NEXT_PAGE::matcher).filter(Matcher::find).map(link -> get(link.group(1)));
    }

    public ApiResponse signsIn(String email, String password) {
        return post("/api/users/signin", object("email", email, "password", password));
    }

    /** Sends a request with any method and any body. */
    public ApiResponse send(String method, String path, byte[] body, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.ofByteArray(body)));
    }

    /** Posts without waiting for the response. */
    public CompletableFuture<ApiResponse> postAsync(String path, Object body) {
        HttpRequest request = withBody(request(path), "POST", body).build();
        return browser.sendAsync(request, BodyHandlers.ofString()).thenApply(ApiResponse::new);
    }

    public CompletableFuture<ApiResponse> deleteAsync(String path) {
        HttpRequest request = request(path).DELETE().build();
        return browser.sendAsync(request, BodyHandlers.ofString()).thenApply(ApiResponse::new);
    }

    /** A JSON object of alternating member names and values; a null value becomes JSON null. */
    public static String object(Object... membersAndValues) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int i = 0; i < membersAndValues.length; i += 2) {
            object.addAll(Json.createObjectBuilder(oneMember(membersAndValues[i], membersAndValues[i + 1])));
        }
        return object.build().toString();
    }

    private static Map<String, Object> oneMember(Object name, Object value) {
        Map<String, Object> member = new HashMap<>();
        member.put(name.toString(), value);
        return member;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(shop + path)).timeout(TIMEOUT);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpRequest.Builder withBody(HttpRequest.Builder request, String method, Object body) {
        return request.header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()));
    }

    private ApiResponse send(HttpRequest.Builder request) {
        try {
            return new ApiResponse(browser.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
