package ticketing.platform;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Work in the background that anybody may ask for at any moment. It runs once at a time; asked for while it runs, be it
 * often, it runs once more afterwards.
 */
public final class Worker {

    private final Executor executor;
    private final Runnable work;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final ReentrantLock running = new ReentrantLock();
    private volatile boolean stopped;

    public Worker(Executor executor, Runnable work) {
        this.executor = executor;
        this.work = work;
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
        running.lock();
        try {
            wanted.set(false);
            work.run();
        } finally {
            running.unlock();
        }
    }
}
