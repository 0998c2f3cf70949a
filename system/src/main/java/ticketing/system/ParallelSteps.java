package ticketing.system;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Takes steps side by side: one more at a time than there are processors, since each waits now and then, and with many
 * more none would be done in time.
 */
final class ParallelSteps {

    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private final Set<Thread> underWay = ConcurrentHashMap.newKeySet();

    private ParallelSteps() {}

    /**
     * Returns when all steps are taken. When one fails, those that have not begun never do, those that are under way
     * are interrupted, and its failure is thrown, with theirs.
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
