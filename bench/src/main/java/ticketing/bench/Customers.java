package ticketing.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Sends the requests of signed-in customers. */
final class Customers {

    /**
     * One HTTP/1.1 connection for each concurrent request, kept alive. Responses are handled by the thread that
     * reads them: threads of their own would take as much processor time again from the system under test.
     */
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Runnable::run)
            .build();

    private final URI shop;
    private final List<String> cookies;
    private final AtomicInteger turn = new AtomicInteger();

    Customers(SystemUnderTest system, int count) {
        this.shop = system.url();
        this.cookies = IntStream.range(0, count)
                .mapToObj(n -> system.sessions().cookie("customer-" + n))
                .toList();
    }

    /** The session cookies in turn. */
    String nextCookie() {
        return cookies.get(Math.floorMod(turn.getAndIncrement(), cookies.size()));
    }

    String cookie(int customer) {
        return cookies.get(customer);
    }

    HttpResponse<String> order(String cookie, String ticket) throws IOException, InterruptedException {
        return HTTP.send(orderOf(cookie, ticket), BodyHandlers.ofString());
    }

    /** Orders without blocking. */
    CompletableFuture<HttpResponse<String>> orderLater(String cookie, String ticket) {
        return HTTP.sendAsync(orderOf(cookie, ticket), BodyHandlers.ofString());
    }

    private HttpRequest orderOf(String cookie, String ticket) {
        return request("/api/orders", cookie)
                .POST(BodyPublishers.ofString("{\"ticketId\":\"" + ticket + "\"}"))
                .build();
    }

    HttpResponse<String> pay(String cookie, String order) throws IOException, InterruptedException {
        return post("/api/payments", cookie, "{\"orderId\":\"" + order + "\",\"token\":\"tok_visa\"}");
    }

    /** Orders a ticket and pays it at once; returns the last status. */
    int buy(String ticket) throws IOException, InterruptedException {
        String cookie = nextCookie();
        HttpResponse<String> order = order(cookie, ticket);
        return order.statusCode() == 201 ? pay(cookie, id(order)).statusCode() : order.statusCode();
    }

    HttpResponse<String> list(String cookie, String title) throws IOException, InterruptedException {
        return post("/api/tickets", cookie, "{\"title\":\"" + title + "\",\"price\":19.99}");
    }

    HttpResponse<String> signUp(String email) throws IOException, InterruptedException {
        return post("/api/users/signup", "", credentials(email));
    }

    HttpResponse<String> signIn(String email) throws IOException, InterruptedException {
        return post("/api/users/signin", "", credentials(email));
    }

    HttpResponse<String> edit(String cookie, String ticket, String price) throws IOException, InterruptedException {
        return send(request("/api/tickets/" + ticket, cookie)
                .PUT(BodyPublishers.ofString("{\"title\":\"Changing\",\"price\":" + price + "}")));
    }

    HttpResponse<String> read(String path) throws IOException, InterruptedException {
        return send(request(path, ""));
    }

    private HttpResponse<String> post(String path, String cookie, String body)
            throws IOException, InterruptedException {
        return send(request(path, cookie).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String cookie) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(shop.resolve(path)).header("Content-Type", "application/json");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static String credentials(String email) {
        return "{\"email\":\"" + email + "\",\"password\":\"a good password\"}";
    }

    /** The id in a response. */
    static String id(HttpResponse<String> answer) {
        try (var reader = jakarta.json.Json.createReader(new java.io.StringReader(answer.body()))) {
            return reader.readObject().getString("id");
        }
    }
}
