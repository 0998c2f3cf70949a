package ticketing.tickets.stream;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The thread pool that writes to clients, separate from all others. A client that reads occupies a thread for microseconds;
 * one that does not read, until the server closes its connection: a container's write may block.
 */
@ApplicationScoped
class StreamWriters implements Executor {

    private static final int MAX_THREADS = 32;
    private static final int IDLE_SECONDS = 10;

    @Resource
    ManagedThreadFactory threads;

    private ThreadPoolExecutor pool;

    @PostConstruct
    void start() {
        pool = new ThreadPoolExecutor(
                MAX_THREADS,
                MAX_THREADS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                threads,
                new ThreadPoolExecutor.DiscardPolicy());
        pool.allowCoreThreadTimeOut(true);
    }

    /** After {@link #stop} it discards work. */
    @Override
    public void execute(Runnable write) {
        pool.execute(write);
    }

    /** Waits a second at most for writes that were submitted before. */
    void stop() {
        pool.shutdown();
        try {
            pool.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        pool.shutdownNow();
    }
}
