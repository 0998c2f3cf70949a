package ticketing.platform;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

/**
 * Work in the background that anybody may ask for at any moment. It runs once at a time; asked for while it runs or
 * rests, be it often, it runs once more afterwards.
 */
public final class Worker {

    private final Executor executor;
    private final IntSupplier work;
    private final Rest rest;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final ReentrantLock running = new ReentrantLock();
    private volatile boolean stopped;

    public Worker(Executor executor, Runnable work) {
        this(executor, Duration.ZERO, () -> {
            work.run();
            return 1;
        });
    }

    /**
     * @param longestRest after work on many pieces
     * @param work returns how many pieces it did
     */
    public Worker(Executor executor, Duration longestRest, IntSupplier work) {
        this.executor = executor;
        this.work = work;
        this.rest = new Rest(longestRest);
    }

    /** There is something to do. Returns at once. */
    public void wake() {
        if (!stopped && !wanted.getAndSet(true)) {
            try {
                executor.execute(this::run);
            } catch (RejectedExecutionException stopping) {
                // Whoever asks next is heard again, should the executor recover.
                wanted.set(false);
            }
        }
    }

    /** Begins nothing any more; work that looks at {@link #isStopped()} comes to its end. */
    public void stop() {
        stopped = true;
    }

    public boolean isStopped() {
        return stopped;
    }

    private void run() {
        int pieces = 0;
        running.lock();
        try {
            rest();
            wanted.set(false);
            rest.workBegins();
            pieces = work.getAsInt();
        } finally {
            rest.begins(pieces);
            running.unlock();
        }
    }

    /** Whoever is interrupted goes on at once. */
    private void rest() {
        long left = rest.leftNanos();
        while (left > 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(left);
            left = rest.leftNanos();
        }
    }
}
