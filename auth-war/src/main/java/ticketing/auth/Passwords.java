package ticketing.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes and checks passwords, a few at a time: one processor stays free for everybody who is signed in already. The
 * others wait their turn, so call this with nothing in hand that somebody else waits for.
 */
@ApplicationScoped
public class Passwords {

    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    PasswordHash hash(String password) {
        return inTurn(() -> PasswordHash.of(password));
    }

    boolean match(PasswordHash hash, String password) {
        return inTurn(() -> hash.matches(password));
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
