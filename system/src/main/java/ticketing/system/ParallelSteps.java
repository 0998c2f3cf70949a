package ticketing.system;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** Runs steps in parallel: one more than there are processors at a time, since each step waits now and then. */
final class ParallelSteps {

    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private final Set<Thread> underWay = ConcurrentHashMap.newKeySet();

    private ParallelSteps() {}

    /**
     * Returns when all steps have ended. When one fails, the remaining ones are not started and the running ones
     * are interrupted.
     *
     * @throws RuntimeException the first failure; the others are suppressed in it
     */
    static void take(List<Runnable> steps) {
        ParallelSteps together = new ParallelSteps();
        ExecutorService threads =
                Executors.newFixedThreadPool(1 + Runtime.getRuntime().availableProcessors());
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
        underWay.add(Thread.currentThread());
        try {
            if (failure.get() == null) {
                step.run();
            }
        } catch (RuntimeException e) {
            if (failure.compareAndSet(null, e)) {
                underWay.forEach(Thread::interrupt);
            } else {
                failure.get().addSuppressed(e);
            }
        } finally {
            underWay.remove(Thread.currentThread());
        }
    }
}
