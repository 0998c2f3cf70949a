package ticketing.system.overview;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Requests the reports of local servers, all at once, with a timeout of three seconds. */
final class ServerReports {

    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    /** The reports of those that respond, in the order of their ports. */
    List<ServerReport> request(List<Integer> ports) {
        List<CompletableFuture<Optional<ServerReport>>> requested =
                ports.stream().map(this::request).toList();
        return requested.stream().flatMap(report -> report.join().stream()).toList();
    }

    private CompletableFuture<Optional<ServerReport>> request(int port) {
        return get(port, "/health/ready").thenCombine(get(port, "/metrics"), ServerReport::of);
    }

    /** The body of any status, since an unready server responds 503; empty without a response. */
    private CompletableFuture<String> get(int port, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(TIMEOUT)
                .header("Accept", path.equals("/metrics") ? "text/plain" : "application/json")
                .build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .handle((answer, failure) -> failure == null ? answer.body() : "");
    }
}
