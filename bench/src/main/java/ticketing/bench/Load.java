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
 * Runs requests by an open model: each is due at a given moment, independent of earlier responses, and its latency
 * counts from there.
 */
final class Load {

    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    private final LoadResult traffic = new LoadResult();
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private final MeasuredRequest work;

    private Load(MeasuredRequest work) {
        this.work = work;
    }

    /** Runs requests at a constant rate, in requests per second. */
    static LoadResult constant(double rate, Duration length, MeasuredRequest work) {
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

    /** Saturates the connections: the next request on each is due when the previous one has its response. */
    static LoadResult saturating(int connections, Duration length, MeasuredRequest work) {
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

    /** Runs all requests at the same moment. */
    static LoadResult atOnce(List<? extends MeasuredRequest> works) {
        Load load = new Load(() -> 0);
        CountDownLatch allReady = new CountDownLatch(works.size());
        return load.with(Executors.newFixedThreadPool(works.size()), threads -> {
            List<Runnable> all = new ArrayList<>();
            works.forEach(each -> all.add(() -> {
                allReady.countDown();
                await(allReady);
                load.perform(each, System.nanoTime());
            }));
            all.forEach(threads::execute);
        });
    }

    private LoadResult with(ExecutorService threads, Consumer<ExecutorService> begin) {
        try {
            begin.accept(threads);
            threads.shutdown();
            awaitEnd(threads);
        } finally {
            threads.shutdownNow();
        }
        if (failure.get() != null) {
            throw new InvalidMeasurement("A request failed: " + failure.get(), failure.get());
        }
        return traffic.end();
    }

    private static void awaitEnd(ExecutorService threads) {
        try {
            if (!threads.awaitTermination(TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
                throw new InvalidMeasurement("Requests are still without an answer after " + TIMEOUT);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new InvalidMeasurement("Interrupted", ended);
        }
    }

    private void perform(long due) {
        perform(work, due);
    }

    private void perform(MeasuredRequest which, long due) {
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
