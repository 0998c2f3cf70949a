package ticketing.chaos.fault;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import ticketing.system.BoundedWait;
import ticketing.system.CannotRun;
import ticketing.system.Part;

/** Stops all parts and starts all parts, each after a random delay. */
record RandomStartOrder() implements Fault {

    private static final int LONGEST_MILLIS = 5_000;

    @Override
    public String name() {
        return "random-order";
    }

    @Override
    public Set<String> affectedParts() {
        return ALL;
    }

    @Override
    public void inject(ChaosEnvironment environment, Random random) {
        together(environment, random, Part::stop);
        together(environment, random, Part::start);
    }

    private static void together(ChaosEnvironment environment, Random random, Consumer<Part> step) {
        try {
            CompletableFuture.allOf(environment.marketplace().parts().stream()
                            .map(part -> {
                                Duration delay = Duration.ofMillis(random.nextInt(LONGEST_MILLIS));
                                return CompletableFuture.runAsync(() -> {
                                    BoundedWait.pause(delay);
                                    step.accept(part);
                                });
                            })
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof CannotRun notRecovered ? notRecovered : failure;
        }
    }
}
