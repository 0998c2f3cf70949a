package ticketing.chassis.batching;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

/**
 * Runs background work on an executor, once at a time; requests that arrive during a run or its linger coalesce into one more
 * run. Thread-safe.
 */
public final class Worker {

    private final Executor executor;
    private final IntSupplier work;
    private final Linger linger;
    private final AtomicBoolean requested = new AtomicBoolean();
    private final ReentrantLock running = new ReentrantLock();
    private volatile boolean stopped;

    public Worker(Executor executor, Runnable work) {
        this(executor, Duration.ZERO, () -> {
            work.run();
            return 1;
        });
    }

    /**
     * @param maxLinger after a run that processed several items
     * @param work returns how many items it processed
     */
    public Worker(Executor executor, Duration maxLinger, IntSupplier work) {
        this.executor = executor;
        this.work = work;
        this.linger = new Linger(maxLinger);
    }

    /** Requests a run. Returns at once. */
    public void wake() {
        if (!stopped && !requested.getAndSet(true)) {
            try {
                executor.execute(this::run);
            } catch (RejectedExecutionException stopping) {
                // A later request tries again, should the executor accept work by then.
                requested.set(false);
            }
        }
    }

    /** Starts no further run; work that checks {@link #isStopped()} ends early. */
    public void stop() {
        stopped = true;
    }

    public boolean isStopped() {
        return stopped;
    }

    private void run() {
        int items = 0;
        running.lock();
        try {
            linger.await(() -> false);
            requested.set(false);
            linger.batchStarts();
            items = work.getAsInt();
        } finally {
            linger.batchEnds(items);
            running.unlock();
        }
    }
}
