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
import ticketing.chassis.service.Texts;

/**
 * Hashes and verifies passwords in a thread pool of its own that leaves one processor free. Callers get a stage and keep no thread: a
 * burst of sign-ins would otherwise occupy all threads of the server. Thread-safe.
 */
@ApplicationScoped
public class Passwords {

    /** Error message for a password that is not {@linkplain #isAllowed allowed}. */
    public static final String RULE = "Password must be between 8 and 128 characters";

    private static final int MIN_LENGTH = 8;
    private static final int MAX_LENGTH = 128;
    private static final int MAX_CONCURRENT = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    @Resource
    ManagedThreadFactory threads;

    private ExecutorService workers;

    /** Whether a user may choose it: 8 to 128 code points, any characters. */
    public static boolean isAllowed(String password) {
        int length = Texts.length(password);
        return length >= MIN_LENGTH && length <= MAX_LENGTH;
    }

    @PostConstruct
    void open() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                MAX_CONCURRENT, MAX_CONCURRENT, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), threads);
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
