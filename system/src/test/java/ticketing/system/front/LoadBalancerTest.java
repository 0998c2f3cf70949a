package ticketing.system.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class LoadBalancerTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Undertow> running = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void stop() {
        over.countDown();
        running.forEach(Undertow::stop);
    }

    @Test
    void instances_respond_in_turn() throws Exception {
        URI front = front("orders=" + server(says("first")), "orders=" + server(says("second")));

        List<String> answers = List.of(body(front, "/api/orders"), body(front, "/api/orders"));

        assertThat(answers).containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void an_instance_that_is_down_is_skipped() throws Exception {
        URI down = server(says("never"));
        running.remove(0).stop();
        URI front = front("orders=" + down, "orders=" + server(says("alive")));

        for (int request = 0; request < 4; request++) {
            assertThat(body(front, "/api/orders")).isEqualTo("alive");
        }
    }

    @Test
    void when_no_server_is_up_the_api_says_503_and_when_to_come_back() throws Exception {
        URI down = server(says("never"));
        running.remove(0).stop();

        HttpResponse<String> answer = get(front("orders=" + down), "/api/orders");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.body()).contains("\"status\":503", "\"errors\":[");
    }

    @Test
    void without_a_server_a_page_request_gets_a_page() throws Exception {
        URI down = server(says("never"));
        running.remove(0).stop();

        HttpResponse<String> answer = get(front("client=" + down), "/tickets");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    }

    @Test
    void the_server_receives_the_host_header_and_no_forwarded_headers_of_the_caller() throws Exception {
        URI server = server(exchange -> exchange.getResponseSender()
                .send(exchange.getHostAndPort() + " "
                        + exchange.getRequestHeaders().get(Headers.X_FORWARDED_FOR) + " "
                        + exchange.getRequestHeaders().get(Headers.X_FORWARDED_PROTO)));
        URI front = front("orders=" + server);

        HttpRequest request = HttpRequest.newBuilder(front.resolve("/api/orders"))
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).body())
                .isEqualTo(front.getAuthority() + " [127.0.0.1] [http]");
    }

    @Test
    void a_server_error_is_passed_on_unchanged_and_keeps_the_callers_connection() throws Exception {
        URI front = front("orders="
                + server(exchange -> {
                    exchange.setStatusCode(404);
                    exchange.getResponseHeaders().put(Headers.CONNECTION, "close");
                    exchange.endExchange();
                }));

        HttpResponse<String> answer = get(front, "/api/orders/17");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Connection")).isNotEqualTo("close");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/orders/%20",
                "/api/orders/%25",
                "/api/orders/%22",
                "/api/orders/%2e%2e",
                "/api/orders/..",
                "/api/orders/...",
                "/api/orders/%2F",
                "/api/orders/a%3Fb%23c",
                "/api/orders/%F0%9F%8E%B8?q=%22%20%25",
                "/api/orders/a;b=c"
            })
    void a_path_reaches_the_server_as_it_was_sent(String path) throws Exception {
        URI front = front("orders="
                + server(exchange -> exchange.getResponseSender().send(exchange.getRequestURI() + query(exchange))));

        assertThat(rawGet(front, path)).isEqualTo(path);
    }

    @Test
    void a_streamed_response_arrives_as_it_is_sent() throws Exception {
        CountDownLatch firstHasArrived = new CountDownLatch(1);
        URI front = front("tickets="
                + server(exchange -> exchange.dispatch(() -> {
                    exchange.startBlocking();
                    try (var out = exchange.getOutputStream()) {
                        out.write(bytes("data: one\n"));
                        out.flush();
                        firstHasArrived.await();
                        out.write(bytes("data: two\n"));
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                })));

        HttpRequest request =
                HttpRequest.newBuilder(front.resolve("/api/tickets/stream")).build();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                client.send(request, BodyHandlers.ofInputStream()).body()))) {
            assertThat(lines.readLine()).isEqualTo("data: one");
            firstHasArrived.countDown();
            assertThat(lines.readLine()).isEqualTo("data: two");
        }
    }

    @Test
    void endless_responses_are_spread_over_instances_and_block_no_others() throws Exception {
        URI front = front("tickets=" + server(saysAndStays("first")), "tickets=" + server(saysAndStays("second")));

        List<String> streams = new ArrayList<>();
        for (int caller = 0; caller < 4; caller++) {
            InputStream stream = client.send(
                            HttpRequest.newBuilder(front.resolve("/api/tickets/stream"))
                                    .build(),
                            BodyHandlers.ofInputStream())
                    .body();
            streams.add(new BufferedReader(new InputStreamReader(stream)).readLine());
        }

        assertThat(streams).containsExactlyInAnyOrder("first", "first", "second", "second");
    }

    private String body(URI front, String path) throws Exception {
        return get(front, path).body();
    }

    private HttpResponse<String> get(URI front, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(front.resolve(path)).build(), BodyHandlers.ofString());
    }

    private static String query(HttpServerExchange exchange) {
        return exchange.getQueryString().isEmpty() ? "" : "?" + exchange.getQueryString();
    }

    /** The last line of the response. A URI could not hold all of these paths. */
    private static String rawGet(URI front, String path) throws IOException {
        try (Socket socket = new Socket(front.getHost(), front.getPort())) {
            socket.getOutputStream().write(bytes("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return response.substring(response.lastIndexOf('\n') + 1);
        }
    }

    private URI front(String... pairs) {
        return start(FrontProgram.server(0, new Routes(List.of(pairs))));
    }

    private URI server(HttpHandler handler) {
        return start(Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(handler)
                .build());
    }

    private URI start(Undertow undertow) {
        undertow.start();
        running.add(undertow);
        InetSocketAddress address =
                (InetSocketAddress) undertow.getListenerInfo().get(0).getAddress();
        return URI.create("http://127.0.0.1:" + address.getPort());
    }

    private static HttpHandler says(String text) {
        return exchange -> exchange.getResponseSender().send(ByteBuffer.wrap(bytes(text)));
    }

    private HttpHandler saysAndStays(String text) {
        return exchange -> exchange.dispatch(() -> {
            exchange.startBlocking();
            try {
                exchange.getOutputStream().write(bytes(text + "\n"));
                exchange.getOutputStream().flush();
                over.await();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
