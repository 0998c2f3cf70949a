package ticketing.browser;

import com.microsoft.playwright.Route;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Holds the requests of several people until all have been sent, and then releases them at once. */
final class HeldRequests {

    private final Deque<Route> waiting = new ArrayDeque<>();
    private final List<Person> runners;

    HeldRequests(String address, Person... runners) {
        this.runners = List.of(runners);
        this.runners.forEach(runner -> runner.page().route(address, waiting::add));
    }

    void start() {
        runners.get(0).page().waitForCondition(() -> waiting.size() == runners.size());
        waiting.forEach(Route::resume);
    }
}
