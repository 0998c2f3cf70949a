package ticketing.payments.provider;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The sandbox's own thread pool: if it shared the threads of requests, all of them might wait for it. Smaller than the
 * background connection pool that it shares with other work.
 */
@ApplicationScoped
public class SandboxExecutor implements Executor {

    private static final int SIZE = 4;

    @Resource
    ManagedThreadFactory factory;

    @Resource
    ContextService contexts;

    private ExecutorService threads;
    private Executor context;

    @PostConstruct
    void start() {
        threads = Executors.newFixedThreadPool(SIZE, factory);
        context = contexts.currentContextExecutor();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** Each task gets a context of its own: with the thread's context its connection would never be returned to the pool. */
    @Override
    public void execute(Runnable work) {
        threads.execute(() -> context.execute(work));
    }
}
