package ticketing.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Measures the transferred bytes, the requests and the layout shift of a page. */
final class PageWeight {

    private static final String SHIFT = "window.shift = 0; new PerformanceObserver(list => { for (const one of"
            + " list.getEntries()) if (!one.hadRecentInput) window.shift += one.value; })"
            + ".observe({ type: 'layout-shift', buffered: true })";

    private final HttpClient scales = HttpClient.newHttpClient();
    private final Page page;
    private final List<Request> requests = new ArrayList<>();
    private final Set<Request> underWay = new HashSet<>();

    /** Measures the next page that this person opens. */
    PageWeight(Person person) {
        page = person.page();
        page.addInitScript(SHIFT);
        page.onRequest(request -> {
            requests.add(request);
            underWay.add(request);
        });
        page.onRequestFinished(underWay::remove);
        page.onRequestFailed(underWay::remove);
    }

    /** Waits until all requests but streams are finished. */
    PageWeight ofAll() {
        page.waitForCondition(() -> underWay.stream().allMatch(PageWeight::isStream));
        return this;
    }

    int requests() {
        return requests.size();
    }

    /** The gzipped bytes of all scripts, or of all style sheets. */
    int bytesOf(String type) {
        return requests.stream()
                .filter(request -> request.resourceType().equals(type))
                .map(Request::url)
                .distinct()
                .mapToInt(this::gzipped)
                .sum();
    }

    /** The cumulative layout shift. */
    double shift() {
        return ((Number) page.evaluate("window.shift")).doubleValue();
    }

    private static boolean isStream(Request request) {
        return request.resourceType().equals("eventsource");
    }

    private int gzipped(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            return scales.send(request, BodyHandlers.ofByteArray()).body().length;
        } catch (IOException lost) {
            throw new IllegalStateException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
