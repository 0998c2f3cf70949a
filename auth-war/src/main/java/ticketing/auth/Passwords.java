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
import ticketing.web.Texts;

/**
 * Hashes and checks passwords, a few at a time: one processor stays free for everybody who is signed in already. Who
 * must wait keeps no thread waiting: a rush of sign-ins would take them all, and nobody else would be served.
 */
@ApplicationScoped
public class Passwords {

    /** What is said of a password that is not {@linkplain #isPossible possible}. */
    public static final String RULE = "Password must be between 8 and 128 characters";

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final int AT_A_TIME = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    @Resource
    private ManagedThreadFactory threads;

    private ExecutorService workers;

    /** Whether somebody may choose it: any characters, not too few, and not so many that hashing them is a burden. */
    public static boolean isPossible(String password) {
        int length = Texts.length(password);
        return length >= SHORTEST && length <= LONGEST;
    }

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
