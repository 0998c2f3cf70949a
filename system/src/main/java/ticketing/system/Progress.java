package ticketing.system;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Starts parts, and reports each that is ready, a line each. */
record Progress(Consumer<String> listener) {

    void start(Part part) {
        Instant begin = Instant.now();
        part.start();
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        listener.accept("%-12s ready after %.1f s".formatted(part.name(), seconds));
    }

    void startTogether(List<? extends Part> parts) {
        ParallelSteps.take(
                parts.stream().<Runnable>map(part -> () -> start(part)).toList());
    }
}
