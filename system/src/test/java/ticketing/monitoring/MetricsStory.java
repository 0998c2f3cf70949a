package ticketing.monitoring;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.ExpectedRefusal;
import ticketing.shop.Shop;
import ticketing.system.ApplicationServer;
import ticketing.system.Marketplace;

/**
 * After a little trade, every metric in alerts and dashboards exists on the servers, and promtool accepts the
 * pages.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class MetricsStory {

    /** Names of the container's own metrics, in camel case or with the suffix of a counter; only these are exempt. */
    private static final Pattern FORGIVEN = Pattern.compile(
            "(classloader|connectionpool|cpu|memory|thread|threadpool)_\\w+ (metric names should be written in"
                    + " 'snake_case' not 'camelCase'|non-histogram and non-summary metrics should not have \"_count\" suffix)");

    @TempDir
    private Path folder;

    @Test
    void every_metric_in_alerts_and_dashboards_exists(Marketplace marketplace) {
        List<PromQuery> queries = MonitoringQueries.all().stream()
                .filter(query -> !query.expression().contains(BrokerMetricsTest.OF_BROKER))
                .toList();

        await().atMost(ofSeconds(90)).untilAsserted(() -> {
            AvailableMetrics known = known(marketplace);
            assertThat(queries.stream().flatMap(query -> known.faultsIn(query).stream()))
                    .isEmpty();
        });
        assertThat(queries).hasSizeGreaterThan(60);
    }

    @Test
    void promtool_accepts_the_metrics(Marketplace marketplace) {
        assertThat(pages(marketplace))
                .allSatisfy((server, page) -> assertThat(complaintsOf(page))
                        .isNotEmpty()
                        .allMatch(message -> FORGIVEN.matcher(message).matches()));
    }

    private List<String> complaintsOf(String page) {
        try {
            Path file = Files.writeString(folder.resolve("page.txt"), page);
            return Promtool.runOn(file, "check", "metrics").said().lines().toList();
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    private static AvailableMetrics known(Marketplace marketplace) {
        Stream<MetricSample> shown =
                pages(marketplace).values().stream().flatMap(page -> MetricSample.in(page).stream());
        Stream<MetricSample> others = Stream.concat(
                ExporterMetrics.figures().stream(), ExporterMetrics.recorded(Alerts.asDelivered()).stream());
        return new AvailableMetrics(Stream.concat(shown, others).toList());
    }

    /** Each is repeated until it succeeds: an order with a window of three seconds may expire before it is paid. */
    @BeforeAll
    void haveADaysTrade(Shop shop) {
        shop.awaitOperational();
        happens(() -> isRefused(shop));
        happens(() -> isRefunded(shop));
        happens(() -> {
            Buyer buyer = shop.buyer();
            return buyer.pays(order(shop, buyer), "tok_unreachable").is(ExpectedRefusal.PROVIDER_UNREACHABLE);
        });
        shop.visitor().signsIn(shop.buyer().email(), "a guess").expectRefusal(ExpectedRefusal.WRONG_CREDENTIALS);
    }

    private static boolean isRefused(Shop shop) {
        String ticket = shop.seller().lists("Concert", "20.00");
        shop.buyer().reserves(ticket);
        return shop.buyer().orders(ticket).is(ExpectedRefusal.TICKET_RESERVED);
    }

    /** Cancels the order while its payment is pending. */
    private static boolean isRefunded(Shop shop) {
        Buyer buyer = shop.buyer();
        String order = order(shop, buyer);
        CompletableFuture<ApiResponse> paying = buyer.paysAsync(order, "tok_lostAnswer");
        await().atMost(ofSeconds(10)).until(() -> payments(buyer).contains(order) || paying.isDone());
        boolean cancelled = buyer.cancels(order).isDone();
        paying.join();
        if (cancelled) {
            await().atMost(ofSeconds(60)).until(() -> payments(buyer).matches(".*\"(refunded|failed)\".*"));
        }
        return payments(buyer).contains("refunded");
    }

    private static String order(Shop shop, Buyer buyer) {
        return buyer.reserves(shop.seller().lists("Theatre", "40.00"));
    }

    private static String payments(Buyer buyer) {
        return buyer.allPayments().expectOk().body();
    }

    private static void happens(Callable<Boolean> event) {
        await().atMost(ofSeconds(180)).until(event);
    }

    private static Map<String, String> pages(Marketplace marketplace) {
        return marketplace.servers().stream().collect(Collectors.toMap(ApplicationServer::name, MetricsStory::page));
    }

    private static String page(ApplicationServer server) {
        URI address = URI.create("http://127.0.0.1:" + server.port() + "/metrics");
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
