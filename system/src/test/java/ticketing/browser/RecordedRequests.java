package ticketing.browser;

import java.util.ArrayList;
import java.util.List;

/** Records requests of a person's page from now on. */
final class RecordedRequests {

    private final List<String> addresses = new ArrayList<>();

    RecordedRequests(Person person, String method, String path) {
        person.page().onRequest(request -> {
            if (request.method().equals(method) && request.url().contains(path)) {
                addresses.add(request.url());
            }
        });
    }

    int count() {
        return addresses.size();
    }
}
