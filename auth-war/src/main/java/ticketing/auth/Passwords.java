package ticketing.auth;

import io.opentelemetry.context.Context;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Hashes and checks passwords, a few at a time: one processor stays free for everybody who is signed in already. Who
 * must wait keeps no thread waiting: a rush of sign-ins would take them all, and nobody else would be served.
 */
@ApplicationScoped
public class Passwords {

    private static final int AT_A_TIME = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    @Resource
    private ManagedThreadFactory threads;

    private ExecutorService workers;

    @PostConstruct
    void open() {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(AT_A_TIME, AT_A_TIME, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), threads);
        pool.allowCoreThreadTimeOut(true);
        workers = Context.taskWrapping(pool);
    }

    @PreDestroy
    void close() {
        workers.shutdown();
    }

    CompletionStage<PasswordHash> hash(String password) {
        return CompletableFuture.supplyAsync(() -> PasswordHash.of(password), workers);
    }

    CompletionStage<Boolean> match(PasswordHash hash, String password) {
        return CompletableFuture.supplyAsync(() -> hash.matches(password), workers);
    }
}
