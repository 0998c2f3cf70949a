package ticketing.system;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Takes steps side by side: as many at a time as there are processors, since with more none would be done in time. */
final class Together {

    private volatile boolean failed;

    private Together() {}

    /** Returns when all steps are taken. When one fails, those that have not begun never do, and its failure is thrown. */
    static void take(List<Runnable> steps) {
        Together together = new Together();
        ExecutorService threads =
                Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
        try {
            CompletableFuture.allOf(steps.stream()
                            .map(step -> CompletableFuture.runAsync(() -> together.take(step), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdown();
        }
    }

    private void take(Runnable step) {
        if (failed) {
            return;
        }
        try {
            step.run();
        } catch (RuntimeException e) {
            failed = true;
            throw e;
        }
    }
}
