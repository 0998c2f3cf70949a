package ticketing.system;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** Takes steps side by side: as many at a time as there are processors, since with more none would be done in time. */
final class Together {

    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    private Together() {}

    /**
     * Returns when all steps are taken. When one fails, those that have not begun never do, and its failure is thrown,
     * with those of the steps that were under way beside it.
     */
    static void take(List<Runnable> steps) {
        Together together = new Together();
        ExecutorService threads =
                Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
        try {
            CompletableFuture.allOf(steps.stream()
                            .map(step -> CompletableFuture.runAsync(() -> together.take(step), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }
        if (together.failure.get() != null) {
            throw together.failure.get();
        }
    }

    private void take(Runnable step) {
        if (failure.get() != null) {
            return;
        }
        try {
            step.run();
        } catch (RuntimeException e) {
            if (!failure.compareAndSet(null, e)) {
                failure.get().addSuppressed(e);
            }
        }
    }
}
