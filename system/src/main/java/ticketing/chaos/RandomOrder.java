package ticketing.chaos;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import ticketing.system.CannotRun;
import ticketing.system.Part;
import ticketing.system.Waiting;

/** Everything is stopped, and everything is started again, in whatever order. */
record RandomOrder() implements Fault {

    private static final int LONGEST_MILLIS = 5_000;

    @Override
    public String name() {
        return "random-order";
    }

    @Override
    public Set<String> victims() {
        return ALL;
    }

    @Override
    public void strike(Battlefield field, Random random) {
        together(field, random, Part::stop);
        together(field, random, Part::start);
    }

    private static void together(Battlefield field, Random random, Consumer<Part> step) {
        try {
            CompletableFuture.allOf(field.marketplace().parts().stream()
                            .map(part -> {
                                Duration delay = Duration.ofMillis(random.nextInt(LONGEST_MILLIS));
                                return CompletableFuture.runAsync(() -> {
                                    Waiting.pause(delay);
                                    step.accept(part);
                                });
                            })
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof CannotRun notWell ? notWell : failure;
        }
    }
}
