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
 * Threads that send to clients, apart from all others. A client that reads takes one for microseconds; one that does not
 * read, until the server gives its connection up: a container's write may block even where it promises not to.
 */
@ApplicationScoped
public class Writers implements Executor {

    private static final int MOST = 32;
    private static final int IDLE_SECONDS = 10;

    @Resource
    private ManagedThreadFactory threads;

    private ThreadPoolExecutor pool;

    @PostConstruct
    void begin() {
        pool = new ThreadPoolExecutor(
                MOST,
                MOST,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                threads,
                new ThreadPoolExecutor.DiscardPolicy());
        pool.allowCoreThreadTimeOut(true);
    }

    /** After the end nothing is sent any more. */
    @Override
    public void execute(Runnable sending) {
        pool.execute(sending);
    }

    /** Sends what was told before, if it can be sent in a moment. */
    void end() {
        pool.shutdown();
        try {
            pool.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        pool.shutdownNow();
    }
}
