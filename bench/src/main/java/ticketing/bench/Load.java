package ticketing.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Requests by an open model: each has a moment at which it is due, whether or not those before it were answered, and
 * its latency counts from there.
 */
final class Load {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Traffic traffic = new Traffic();
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private final Work work;

    private Load(Work work) {
        this.work = work;
    }

    /** So many a second, evenly. */
    static Traffic constant(double rate, Duration length, Work work) {
        Load load = new Load(work);
        long begin = System.nanoTime();
        int count = (int) Math.round(rate * length.toNanos() / 1e9);
        return load.with(Executors.newCachedThreadPool(), threads -> {
            for (int i = 0; i < count; i++) {
                long due = begin + Math.round(i * 1e9 / rate);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                threads.execute(() -> load.perform(due));
            }
        });
    }

    /** As many as so many connections carry: the next on each is due when the one before is answered. */
    static Traffic saturating(int connections, Duration length, Work work) {
        Load load = new Load(work);
        long end = System.nanoTime() + length.toNanos();
        return load.with(Executors.newFixedThreadPool(connections), threads -> {
            for (int i = 0; i < connections; i++) {
                threads.execute(() -> {
                    while (System.nanoTime() < end && load.failure.get() == null) {
                        load.perform(System.nanoTime());
                    }
                });
            }
        });
    }

    /** All of them due at one moment. */
    static Traffic atOnce(List<? extends Work> works) {
        Load load = new Load(() -> 0);
        CountDownLatch everybody = new CountDownLatch(works.size());
        return load.with(Executors.newFixedThreadPool(works.size()), threads -> {
            List<Runnable> all = new ArrayList<>();
            works.forEach(each -> all.add(() -> {
                everybody.countDown();
                await(everybody);
                load.perform(each, System.nanoTime());
            }));
            all.forEach(threads::execute);
        });
    }

    private Traffic with(ExecutorService threads, Consumer<ExecutorService> begin) {
        try {
            begin.accept(threads);
            threads.shutdown();
            if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new NoFigure("Requests are still without an answer after " + PATIENCE);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new NoFigure("Interrupted", ended);
        } finally {
            threads.shutdownNow();
        }
        if (failure.get() != null) {
            throw new NoFigure("A request failed: " + failure.get(), failure.get());
        }
        return traffic.end();
    }

    private void perform(long due) {
        perform(work, due);
    }

    private void perform(Work which, long due) {
        try {
            traffic.record(which.perform(), due);
        } catch (Exception e) {
            failure.compareAndSet(null, e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
