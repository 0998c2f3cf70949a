package ticketing.payments.card;

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
 * The sandbox's own threads. Not those on which requests wait for it, or all might wait and none be left to answer; and
 * fewer than the connections that it shares with other work in the background.
 */
@ApplicationScoped
public class SandboxThreads implements Executor {

    private static final int COUNT = 4;

    @Resource
    private ManagedThreadFactory factory;

    @Resource
    private ContextService contexts;

    private ExecutorService threads;
    private Executor context;

    @PostConstruct
    void start() {
        threads = Executors.newFixedThreadPool(COUNT, factory);
        context = contexts.currentContextExecutor();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** In a context that ends with the work: a thread's own would keep its connection, alive or dead, for ever. */
    @Override
    public void execute(Runnable work) {
        threads.execute(() -> context.execute(work));
    }
}
